"""What no phrase decides: the evidence is weighed here."""
