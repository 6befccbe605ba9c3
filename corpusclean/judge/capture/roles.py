"""What stands beside the names of people and is none: roles, outlets, sections, labels; and names of teams."""

from __future__ import annotations

from ...rules.names import CAPITAL
from ...text.late import late

# What a person is.
_ROLE = (
    r"(?:writers?|editors?|reporters?|correspondents?|journalists?|columnists?|contributors?|authors?|bloggers?|critics?"
    r"|experts?|specialists?|strategists?|analysts?|consultants?|managers?|directors?|producers?|presidents?|officers?"
    r"|founders?|co-founders?|ceo|professors?|fellows?|reviewers?|photographers?|attorneys?|redakteur(?:in)?|journaliste?"
    r"|korrespondent(?:in)?|redactora?|corresponsal|giornalista|periodista|dziennikar(?:z|ka))"
)
_RANK = (
    r"(?:staff|senior|sr\.|chief|executive|deputy|managing|associate|contributing|assistant|guest|freelance|former|head"
    r"|vp|vice)"
)
# What is written with capitals beside headlines and is no name: the paper's roles, sections, links.
_NO_NAME = (
    r"(?:staff|writers?|editors?|editorial|reporters?|correspondents?|journalists?|columnists?|contributors?"
    r"|team|news|newsroom|press|agency|reuters|redaktion|redaction|rédaction|redacción|redazione|media|magazine|daily"
    r"|times|post|journal|review(?:s|ed)?|guide|blog|admin|group|inc|ltd|llc|gmbh|company|university|institute|center"
    r"|centre|department|office|association|society|foundation|services?|read|more|home|about|contact|share|follow"
    r"|frequently|asked|questions?|insights?|bio|forms?|calculator|sidebar|default|title|summary|overview|conclusion"
    r"|introduction|related|topics?|sections?|trending|popular|latest|featured|advertisement|sponsored|listen|watch"
    r"|video|audio|gallery|podcasts?|subscribe|sign|log|menu|search|updated|published|posted|released|written|by|fact|checked|verified|paid|content"
    r"|comments?|minutes?|min|views?|photos?|images?|getty"
    r"|facebook|twitter|linkedin|instagram|whatsapp|pinterest|youtube|email|print|save|copy|link|table|contents"
    r"|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday"
    r"|Thursday|Friday|Saturday|Sunday|United|States|New York|world|the|our|your|how|what|why|best|top|and|for|with"
    r"|health|business|sports?|politics|science|technology|tech|travel|food|culture|opinion|entertainment|education"
    r"|life|lifestyle|style|money|finance|markets?|security|marketing|design|software|data|cloud|digital|web|online"
    r"|kommentare?|anzeige|werbung|nachrichten|wirtschaft|politik|kultur|sport|datum|uhr|autor|foto|bild)"
)
# Articles are signed by several people at once, too: The Upwork Team, BCBSOK Connect Team, The Currency editors.
GROUP = late(
    r"(?!(?i:meet|join|contact|about|ask|call|email|follow|become|find|hire|know|staff|by)\s)(?:(?i:the|our)\s)?"
    rf"(?:(?:{CAPITAL}[\w’'.&-]{{0,24}}\s){{1,3}}(?i:team|staff|editors|desk|newsroom)"
    rf"|(?i:team)\s{CAPITAL}\w{{2,24}}|{CAPITAL}\w{{1,24}}[ -]Redaktion)(?!\w)"
)
NO_NAME = late(rf"(?i)\b{_NO_NAME}\b")
ROLE_WORD = late(rf"(?i)\b(?:{_ROLE}(?!\w)|{_RANK}(?=\s\w))")
GLUED_WORD = late(rf"(?i)(?:{_NO_NAME}|{_ROLE}|{_RANK}|last|in|on)\b")
# A role as it ends a line or goes on after it: Senior Editor at The Paper; not: Specialist Certification.
ROLE = late(rf"(?i)\b{_ROLE}(?=$|\s?[,|·&/()–-]|\s(?:at|for|of|in|and|with|on|covering|bei|der|en|de)\b)")
