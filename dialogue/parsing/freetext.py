"""Read facts out of a sentence, deterministically, and rather too few than a wrong one.

Amounts are cut out first, then the lexicon's phrases are found, then each clause is
judged: what it asks, supposes, denies, or says of somebody else is no fact.
"""

import re
from collections.abc import Iterator

from dialogue.parsing.amounts import bare_results, find_amounts
from dialogue.parsing.entries import Kind
from dialogue.parsing.heard import Ambiguous, Heard, Told
from dialogue.parsing.medicines import durations, lengths, requested_routes, treatment
from dialogue.parsing.results import result_words
from dialogue.parsing.sentence import Clause, Line, clauses
from dialogue.parsing.settle import settled
from dialogue.parsing.terms import Term, blotted, carried, denied, find_terms, is_plain

__all__ = ["Ambiguous", "Heard", "Told", "read_free_text"]

_LONGEST = 2000
_PRIVATE = re.compile("[\ue000-\uf8ff\u00a7]")


def read_free_text(text: str) -> Heard:
    """Read every fact that a line tells about the patient. Never raises.

    Requests to the conversation ("change my age to 47") are to be recognized before.
    Told values are written as the patient file writes them; ``symptoms`` with "none"
    stands for the empty list of symptoms, ``emergency_sign`` may be told several times.
    """
    text = _PRIVATE.sub(" ", text[:_LONGEST])
    if not text.strip():
        return Heard()
    return Reading(text).heard()


_FIRST = re.compile(r"\b(?:i|im|ive|my|me)\b")
# Somebody tells of a patient: a clause with none of these words must be a bare list.
_CUE = re.compile(
    r"\b(?:i|im|ive|my|me|patient|pt|s?he|s?hes|has|have|having|with|feel|feels|feeling|suffer\w*|gets?"
    r"|getting|got|experienc\w*|notic\w*|complain\w*|presents?|presenting|diagnosed|known|history|since"
    r"|theres|there is|yes|had|reports?|also)\b"
)
_TAKES = re.compile(
    r"\b(?:on|takes?|taking|taken|took|uses?|using|given|receiv\w*|inject\w*|prescribed|started|with)\b"
)
_DIET_BEFORE = re.compile(
    r"(?:^|\b(?:i|im|am|an?|is|been|strictly|fully|completely|totally|long term|raw|now|currently|also"
    r"|and|old|fe?male|m|f|man|woman|patient|person|diet|eating|follow|with|on|ive|yes)|[>:/&+%-]|\u00a7) *$"
)
_DIET_AFTER = re.compile(
    r" *(?:$|[,.:/&+<\u00a7-]|(?:and|but|for|since|with|who|on|man|woman|fe?male|patient|person|adult|diet"
    r"|because|so|now|all|years?|by|taking|without|that|too|also|as well|myself)\b)"
)
_ADVISED = re.compile(
    r"\b(?:be|been|takes?|gets?|needs?|start|receive|stop|use|try|switch|add|worry|avoid|have|has|do|go)\b"
)
_EXCEPTED = re.compile(
    r"\b(?:except|but|apart|other than|besides|only|just|though|although|however|aside|mostly|really)\b"
)
_NOW = "Is this happening now, to the patient?"
_FEELING = frozenset({Kind.SYMPTOM, Kind.EMERGENCY, Kind.UNCLEAR})


class Reading:
    """One reading of one line."""

    def __init__(self, text: str) -> None:
        """Cut the amounts out, find the phrases, and judge the clauses."""
        self.text = text
        self.amounts = find_amounts(text)
        self.line = Line(self.amounts.draft, text)
        self.words = self.line.words
        self.terms = find_terms(self.words)
        self.marked = blotted(self.words, self.terms)
        self.clauses = clauses(self.marked)
        self.asked: list[Ambiguous] = []

    def heard(self) -> Heard:
        """Give all facts in the order of the text, contradictions taken out."""
        facts = [*self._results(), *self._terms()]
        for clause in self.clauses:
            facts += ((at, told) for at, told in result_words(self.line, clause))
            facts += ((at, told) for at, told in treatment(self, clause))
            facts += ((at, told) for at, told in requested_routes(self.line, clause))
        self.asked += bare_results(self.amounts.draft) if self._speaks_of_patient() else []
        facts += self._bare_numbers(bool(facts), any(t.field == "age" for _, t in facts))
        ordered = [told for _, told in sorted(facts, key=lambda fact: fact[0])]
        told, asked = settled(ordered)
        question = "?" in self.text or any(clause.asks for clause in self.clauses)
        return Heard(told, (*dict.fromkeys([*self.asked, *asked]),), question)

    def within(self, clause: Clause) -> list[Term]:
        """Give the phrases of one clause."""
        return [t for t in self.terms if clause.begin <= t.begin < clause.end]

    def _clause_at(self, place: int) -> Clause | None:
        return next((c for c in self.clauses if c.begin <= place < c.end), None)

    def _speaks_of_patient(self) -> bool:
        return not any(clause.other or clause.supposes for clause in self.clauses)

    # --- results and ages ---

    def _results(self) -> Iterator[tuple[int, Told]]:
        for found in self.amounts.results:
            place = self.line.place(found.start)
            clause = self._clause_at(place)
            words = self.text[found.start : found.end]
            if clause is None or clause.other or clause.supposes:
                continue
            if found.why:
                self.asked.append(Ambiguous(words, found.why))
            elif found.bound and clause.asks:
                continue  # "is under 350 pg/mL low?" tells no result
            elif found.field != "age" and not clause.asks and self._unsure(clause):
                self.asked.append(Ambiguous(words, "Is this the patient's own result?"))
            else:
                yield place, Told(found.field, found.value, words)

    def _unsure(self, clause: Clause) -> bool:
        return bool(_UNSURE.search(self.marked, clause.begin, clause.end))

    # --- phrases ---

    def _terms(self) -> Iterator[tuple[int, Told]]:
        for number, clause in enumerate(self.clauses):
            text = self.marked[clause.begin : clause.end]
            for term in self.within(clause):
                before = self.marked[clause.begin : term.begin]
                after = self.marked[term.end : clause.end].rstrip(" ,")
                no = denied(before, after)
                if no is False and term.entry.kind is not Kind.DIET:
                    no = carried(self.marked, self.clauses, number)
                for told in self._judge(term, clause, text, before, after, no):
                    yield term.begin, told

    def _judge(
        self, term: Term, clause: Clause, text: str, before: str, after: str, no: bool | None
    ) -> Iterator[Told]:
        entry = term.entry
        words = self.line.said(term.begin, term.end)
        if entry.kind in {Kind.IGNORED, Kind.PRODUCT}:
            return
        if entry.kind is Kind.EMERGENCY:
            yield from self._emergency(term, clause, text, before, no)
            return
        lasting = entry.kind is Kind.CONDITION
        described = clause.case and self._describes(term, before)
        closed = (
            clause.other or clause.supposes or ((clause.doubts or clause.asks) and not described)
        )
        stale = clause.refuted if lasting else clause.over or clause.past
        if closed or (stale and not (no and lasting)):
            return
        if no:
            if entry.denied and not clause.case:
                yield Told(entry.field, entry.denied, words)
            return
        if no is None or not self._affirmed(term, clause, text, before, after):
            return
        if entry.kind is Kind.UNCLEAR:
            self.asked.append(Ambiguous(words, entry.value))
            return
        value = entry.value
        if entry.kind is Kind.MEDICINE:
            value = durations(self, clause, term) or value
        if entry.field in {"ileal_resection", "crohns_disease"}:
            yield from lengths(self, clause, term, words)
            return
        yield Told(entry.field, value, words)
        for field, also in entry.also:
            yield Told(field, also, words)

    def _describes(self, term: Term, before: str) -> bool:
        """Say whether a phrase describes the patient in "should a 46-year-old with ... be treated?"."""
        if _ADVISED.search(before):
            return False  # "should a 46-year-old take folic acid?"
        medicine = term.entry.kind in {Kind.MEDICINE, Kind.USE}
        return not medicine or bool(re.search(r"\b(?:on|taking)\b", before))

    def _affirmed(self, term: Term, clause: Clause, text: str, before: str, after: str) -> bool:
        """Say whether a phrase that nothing denies is told of the patient."""
        kind = term.entry.kind
        plain = is_plain(text.strip(" ,"))
        if kind is Kind.DIET:
            own = term.entry.value == "omnivore" and bool(
                _CUE.search(self.words, clause.begin, clause.end)
            )
            return own or bool(_DIET_BEFORE.search(before) and _DIET_AFTER.match(after))
        if kind in {Kind.MEDICINE, Kind.USE}:
            if re.search(r"\bago\b", after) and not re.search(r"\b(?:started|began|since)\b", text):
                return False
            return plain or bool(_TAKES.search(before)) or bool(durations(self, clause, term))
        if term.entry.field == "symptoms":
            return self._no_symptoms(term, after)
        return plain or clause.case or bool(_CUE.search(text))

    def _no_symptoms(self, term: Term, after: str) -> bool:
        """Say whether "no symptoms" stands without exception: it denies every symptom at once."""
        others = [t for t in self.terms if t.entry.kind in _FEELING and t is not term]
        if _EXCEPTED.search(self.marked) or others:
            self.asked.append(
                Ambiguous(self.line.said(term.begin, term.end), "Which symptoms are there, if any?")
            )
            return False
        return not after.strip() or is_plain(after.strip())

    def _emergency(
        self, term: Term, clause: Clause, text: str, before: str, no: bool | None
    ) -> Iterator[Told]:
        """Take an emergency sign at once if it is the patient's; ask rather than drop it."""
        words = self.line.said(term.begin, term.end)
        if no or clause.supposes:
            return
        own, unclear = bool(_FIRST.search(text)), False
        if clause.asks and not own and not (clause.case and self._describes(term, before)):
            return  # "is chest pain a sign of it?"
        if not own and not clause.other and not is_plain(text.strip(" ,")):
            if clause.doubts:
                return  # "chest pain can be a sign of ..."
            unclear = not _CUE.search(text)
        if unclear or clause.other or clause.over or clause.past or no is None:
            self.asked.append(Ambiguous(words, _NOW))
            return
        yield Told(term.entry.field, term.entry.value, words)

    # --- numbers that stand alone ---

    def _bare_numbers(self, told: bool, age_told: bool) -> Iterator[tuple[int, Told]]:
        """Take one whole number of a list as the age; ask about every other number."""
        bare = [c for c in self.clauses if _BARE.fullmatch(self._plain_text(c))]
        ages = [c for c in bare if self._may_be_age(c)]
        for clause in bare:
            number = self._plain_text(clause)
            if clause.asks or clause.other or clause.supposes:
                continue
            if ages == [clause] and told and not age_told and not self._after_name(clause):
                yield clause.begin, Told("age", number, number)
            elif not any(number in asked.text for asked in self.asked):
                self.asked.append(Ambiguous(number, "What is this number, and in which unit?"))

    def _plain_text(self, clause: Clause) -> str:
        return self.words[clause.begin : clause.end].strip(" ,")

    def _may_be_age(self, clause: Clause) -> bool:
        number = self._plain_text(clause)
        return number.isdecimal() and 18 <= int(number[:6]) <= 115  # noqa: PLR2004

    def _after_name(self, clause: Clause) -> bool:
        """Say whether a test or a medicine without its number stands just before."""
        number = self.clauses.index(clause)
        if not number:
            return False
        last = self.clauses[number - 1]
        text = self._plain_text(last)
        named = any(
            t.entry.kind in {Kind.MEDICINE, Kind.USE, Kind.PRODUCT} for t in self.within(last)
        )
        return "<" not in text and (named or bool(_TEST.search(text)))


_BARE = re.compile(r"[0-9]{1,6}(?: ?[.,] ?[0-9]{1,4})?")
_TEST = re.compile(
    r"\b(?:b12|mma|homocysteine|hcy|e?gfr|platelets?|hb|hemoglobin|mcv|level|count|weight)\b"
)
_UNSURE = re.compile(
    r"\b(?:maybe|perhaps|possibly|probably|might|could|think|thought|guess|want|wants|wish|hope|hoping|would"
    r"|will|going to|read|heard|article|study|people|patients|someone|everyone|friend|aiming|until|to reach"
    r"|expect|expected)\b"
)
