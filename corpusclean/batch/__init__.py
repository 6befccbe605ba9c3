"""The running of many documents: chunks of bytes go to workers, bytes come back, order is kept."""
