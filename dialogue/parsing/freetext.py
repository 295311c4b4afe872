"""Read facts out of a sentence, deterministically, and rather too few than a wrong one.

Amounts are cut out first, then the lexicon's phrases are found, then each clause is
judged: what it asks, supposes, denies, or says of somebody else is no fact.
"""

import re
from collections.abc import Iterator

from dialogue.parsing.facts.ages import listed_years
from dialogue.parsing.facts.folic_acid import folic_acid_reason
from dialogue.parsing.facts.judge import judge
from dialogue.parsing.facts.lab_bare import bare_results
from dialogue.parsing.facts.lab_words import result_words
from dialogue.parsing.facts.medicines import named_before
from dialogue.parsing.facts.reasons import available, cause_gone, reason
from dialogue.parsing.facts.settle import settled
from dialogue.parsing.facts.verdicts import verdicts
from dialogue.parsing.lexicon.entries import Kind
from dialogue.parsing.line.clauses import Clause
from dialogue.parsing.line.heard import Ambiguous, Around, Heard, Told
from dialogue.parsing.line.lab_numbers import Found, latest
from dialogue.parsing.line.lists import listed
from dialogue.parsing.line.marked import Marked
from dialogue.parsing.line.said import Said
from dialogue.parsing.line.terms import Term, carried, denied
from dialogue.parsing.treatment.course import course
from dialogue.parsing.treatment.dosed import dosed
from dialogue.parsing.treatment.given import given
from dialogue.parsing.treatment.intervals import injections
from dialogue.parsing.treatment.routes import refused_injections, requested_routes
from dialogue.parsing.treatment.stopping import ended_since, stopped, wish_to_stop
from dialogue.parsing.treatment.taken import joined, treatment
from dialogue.parsing.treatment.told_apart import form_elsewhere, often_now, route_elsewhere
from dialogue.parsing.treatment.under_treatment import under_treatment

__all__ = ["Ambiguous", "Around", "Heard", "Told", "read_free_text"]

_LONGEST = 2000
_PRIVATE = re.compile("[\ue000-\uf8ff\u00a7]")


def read_free_text(text: str, around: Around | None = None) -> Heard:
    """Read every fact that a line tells about the patient. Never raises.

    Requests to the conversation ("change my age to 47") are to be recognized before.
    Told values are written as the patient file writes them; ``symptoms`` with "none"
    stands for the empty list of symptoms, ``emergency_sign`` may be told several times.
    """
    text = _PRIVATE.sub(" ", text[:_LONGEST])
    if not text.strip():
        return Heard()
    return Reading(text, around or Around()).heard()


class Reading(Marked):
    """One reading of one line."""

    def heard(self) -> Heard:
        """Give all facts in the order of the text, contradictions taken out."""
        facts = [*self._results(), *self._phrases()]
        for clause in self.clauses:
            facts += ((at, told) for at, told in result_words(self.line, clause))
            facts += verdicts(self.line, clause)
            facts += ((at, told) for at, told in requested_routes(self.line, clause))
            facts += ((at, told) for at, told in refused_injections(self.line, clause))
            for read in _OF_COURSE:
                facts += ((at, told) for at, told in read(self, clause))
        for clause in joined(self):
            facts += treatment(self, clause)
        facts += named_before(self, [told for _, told in facts])
        facts += cause_gone(self)
        facts += given(self, [told for _, told in facts])
        facts += dosed(self, [told for _, told in facts])
        facts += route_elsewhere(self, [told for _, told in facts])
        facts += form_elsewhere(self, [told for _, told in facts])
        facts += often_now(self, [told for _, told in facts])
        facts = list(ended_since(self, facts))
        facts += under_treatment(self, [told for _, told in facts])
        facts += folic_acid_reason(self, [told for _, told in facts])
        self.asked += bare_results(self.amounts.draft) if self._speaks_of_patient() else []
        facts += listed_years(self, facts)
        facts += self._bare_numbers([told for _, told in facts])
        ordered = [told for _, told in sorted(facts, key=lambda fact: fact[0])]
        told, asked = settled(ordered)
        question = "?" in self.text or any(clause.asks for clause in self.clauses)
        return Heard(told, (*dict.fromkeys([*self.asked, *asked]),), question)

    def _clause_at(self, place: int) -> Clause | None:
        return next((c for c in self.clauses if c.begin <= place < c.end), None)

    def _speaks_of_patient(self) -> bool:
        return not any(clause.other or clause.supposes for clause in self.clauses)

    # --- results and ages ---

    def _results(self) -> Iterator[tuple[int, Told]]:
        for found in latest(self._own(self.amounts.results)):
            place = self.line.place(found.start)
            clause = self._clause_at(place)
            words = self.text[found.start : found.end]
            if clause is None:
                continue
            if found.why:
                self.asked.append(Ambiguous(words, found.why))
            elif found.bound and clause.asks:
                continue  # "is under 350 pg/mL low?" tells no result
            elif found.field != "age" and not clause.asks and self._unsure(clause):
                self.asked.append(Ambiguous(words, "Is this the patient's own result?"))
            else:
                yield place, Told(found.field, found.value, words)

    def _own(self, results: list[Found]) -> Iterator[Found]:
        """Leave out the results of somebody else, and those that are only supposed."""
        for found in results:
            clause = self._clause_at(self.line.place(found.start))
            if clause and not (
                clause.other or (clause.supposes and not _OWN.search(self._plain_text(clause)))
            ):
                yield found

    def _unsure(self, clause: Clause) -> bool:
        return bool(_UNSURE.search(self.marked, clause.begin, clause.end))

    # --- phrases ---

    def _phrases(self) -> Iterator[tuple[int, Told]]:
        in_list = listed(self)
        for number, clause in enumerate(self.clauses):
            text = self.marked[clause.begin : clause.end]
            for term in self.within(clause):
                before = self.marked[clause.begin : term.begin]
                after = self.marked[term.end : clause.end].rstrip(" ,")
                if (
                    term.entry.value == "omnivore"
                ):  # "takes no tablets and eats meat", "no meds eat everything"
                    before = _NO_THING.sub("", before.rpartition(" and ")[2])
                no = denied(before, after)
                if term.entry.value in {"no", "none"}:
                    no = False if no is None or not no else None  # "memory fine" denies by itself
                elif no is False and term.entry.kind is not Kind.DIET:
                    no = carried(self.marked, self.clauses, number)
                    if no is None and not self._may_go_on(number, term):
                        no = False
                no = in_list.get(term, no)
                for told in judge(self, Said(term, clause, text, before, after, no)):
                    yield term.begin, told

    def _may_go_on(self, number: int, term: Term) -> bool:
        """Say whether a list of what is denied may go on with a term: "no B12, exhausted" does not."""
        listed_before = [
            other.entry.kind
            for clause in self.clauses[:number]
            if clause.sentence == self.clauses[number].sentence
            for other in self.within(clause)
        ]
        taken = {kind in _TAKEN for kind in listed_before[-1:]}
        return taken == {term.entry.kind in _TAKEN}

    # --- numbers that stand alone ---

    def _bare_numbers(self, told: list[Told]) -> Iterator[tuple[int, Told]]:
        """Take one whole number of a list as the age; ask about every other number."""
        bare = [c for c in self.clauses if _BARE.fullmatch(self._plain_text(c))]
        ages = [c for c in bare if self._may_be_age(c)]
        lacking = bool(told) and all(fact.field != "age" for fact in told)
        for clause in bare:
            number = self._plain_text(clause)
            if clause.asks or clause.other or clause.supposes or self._is_year(clause):
                continue
            if ages == [clause] and lacking and not self._after_name(clause):
                yield clause.begin, Told("age", number, number)
            elif not any(number in asked.text for asked in self.asked):
                self.asked.append(Ambiguous(number, "What is this number, and in which unit?"))

    def _plain_text(self, clause: Clause) -> str:
        return re.sub(
            r"[ ,]*(?:\b(?:and|or))?[ ,]*$", "", self.words[clause.begin : clause.end]
        ).strip(" ,")

    def _is_year(self, clause: Clause) -> bool:
        """Say whether it is the year of what stands just before: "gastric bypass, 2016"."""
        before = self.clauses[: self.clauses.index(clause)][-1:]
        named = [t for one in before for t in self.within(one) if t.entry.kind is Kind.CONDITION]
        return bool(named) and bool(re.fullmatch("(?:19|20)[0-9]{2}", self._plain_text(clause)))

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


# What each clause may tell of B12 that is wished for or stopped, and of how it goes.
_OF_COURSE = (stopped, course, wish_to_stop, injections, available, reason)
_NO_THING = re.compile(r"\bno [a-z]+")
_TAKEN = frozenset({Kind.MEDICINE, Kind.USE, Kind.PRODUCT})
_BARE = re.compile(r"[0-9]{1,6}(?: ?[.,] ?[0-9]{1,4})?")
_TEST = re.compile(
    r"\b(?:b12|mma|homocysteine|hcy|e?gfr|platelets?|hb|hemoglobin|mcv|level|count|weight)\b"
)
# "Do I need injections if my level is 190 pg/mL?" tells the level; "if it were 150" does not.
_OWN = re.compile(r"\bif my [a-z0-9 ]+ (?:is|has|came)\b|\bmy (?:b12 )?level is\b")
_UNSURE = re.compile(
    r"\b(?:maybe|perhaps|possibly|probably|might|could|think|thought|guess|want|wants|wish|hope|hoping|would"
    r"|will|id|happy with|ideally|going to|read|heard|article|study|people|patients|someone|everyone|friend"
    r"|aiming|until|to reach|expect|expected)\b"
)
