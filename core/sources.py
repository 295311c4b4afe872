"""The source register: what each of the five documents says, where, and on whose word.

``core/data`` holds the register as data; it is read once, when first asked for.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Literal

from core.answer import Reference

REVIEW_STATUS = "pending human review"


@dataclass(frozen=True, slots=True)
class Document:
    """One source document; ``updated`` is its date as printed, None where it has none.

    ``title`` is its question in our words. ``review_status`` takes the cautious one of two
    banner lines that contradict each other (C-04).
    """

    short: str
    file: str
    title: str
    updated: str | None
    review_status: str = REVIEW_STATUS


_000 = "Should a vitamin B12 level of 320 pg/mL be treated?"
_001 = "What should be done about a B12 of 268 pg/mL on 1000 mcg of tablets a day?"
_002 = "How is severe vitamin B12 deficiency treated and followed up?"
_003 = "How is a confirmed vitamin B12 deficiency treated?"
_004 = "How is a low B12 with raised homocysteine and MMA treated?"

DOCUMENTS: Mapping[str, Document] = MappingProxyType(
    {
        "000": Document("000", "000_272398c1cdbe081b.txt", _000, "December 7, 2025"),
        "001": Document("001", "001_5d8a6100872453df.txt", _001, "February 9, 2026"),
        "002": Document("002", "002_3e32debaad26e47a.txt", _002, "February 18, 2026"),
        "003": Document("003", "003_f8efc87ab7b15a4b.txt", _003, None),
        "004": Document("004", "004_09c51bc03d8d398c.txt", _004, "November 26, 2025"),
    }
)


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement of a document, in our words.

    ``document`` is the file name and ``line`` counts from 1. ``cited_refs`` are the numbers
    the document itself prints there, with the titles that C-01 lets them stand for.
    """

    id: str
    document: str
    section: str
    line: int
    kind: str
    applies_when: str
    claim: str
    numbers: str
    cited_refs: str

    @property
    def short(self) -> str:
        """The document's short name, ``"000"`` to ``"004"``."""
        return self.document[:3]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A point where the documents disagree or leave a gap, and how Cobalt settles it.

    ``facts`` are the ids in the order printed. ``project_choice``: some of the resolution is
    in no document. ``outside``: some of the section is general medical knowledge.
    """

    id: str
    title: str
    letter: str
    group: str
    facts: tuple[str, ...]
    said: str
    patient: str
    resolution: str
    project_choice: bool
    outside: bool
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Title:
    """What a document credits by one printed number.

    ``status`` tells how far the number can be resolved (C-01, C-02); an unresolved one has no
    title. ``year`` is the one that the citing document prints: editions differ (C-03).
    """

    number: int
    title: str | None
    status: Literal["certain", "inferred", "unresolved"]
    type: str | None = None
    publisher: str | None = None
    year: int | None = None


@cache
def facts() -> Mapping[str, Fact]:
    """All 575 facts by id, in the order of the register."""
    rows = csv.DictReader(_text("facts.csv").splitlines())
    read = (Fact(**{**row, "line": int(row["line"])}) for row in rows)  # type: ignore[arg-type]
    return MappingProxyType({fact.id: fact for fact in read})


def fact(fact_id: str) -> Fact:
    """One fact by its id.

    Raises:
        KeyError: if the register has no such fact.
    """
    try:
        return facts()[fact_id]
    except KeyError:
        message = f"There is no fact {fact_id!r}: ids run from D0-01 to D4-84, as in D0-15."
        raise KeyError(message) from None


@cache
def conflicts() -> Mapping[str, Conflict]:
    """All 128 conflicts by id, in the order of the register."""
    found: dict[str, Conflict] = {}
    letter = group = ""
    # Each piece starts with a heading of level 2 (a group) or 3 (a conflict).
    for piece in re.split(r"^(?=###? )", _text("conflicts.md"), flags=re.MULTILINE):
        heading, _, body = piece.partition("\n")
        if opened := re.fullmatch(r"## ([A-Z])\. (.+)", heading):
            letter, group = opened.groups()
        elif named := re.fullmatch(r"### (C-\d+) (.+)", heading):
            found[named[1]] = _conflict(named[1], named[2], (letter, group), body)
    return MappingProxyType(found)


def conflict(conflict_id: str) -> Conflict:
    """One conflict by its id.

    Raises:
        KeyError: if the register has no such conflict.
    """
    try:
        return conflicts()[conflict_id]
    except KeyError:
        message = f"There is no conflict {conflict_id!r}: ids run from C-01 to C-128."
        raise KeyError(message) from None


@cache
def credited(cited: Fact) -> tuple[Title, ...]:
    """The titles a fact's document credits for it, in the order printed there.

    An entry of a reference list credits nothing: it is itself a title.
    """
    if cited.kind == "reference":
        return ()
    # What stands in parentheses explains (and may hold the title by list order, which C-01
    # forbids to use): without it, a number that nothing resolves is left without a title.
    plain = re.sub(r" \([^)]*\)", "", cited.cited_refs)
    return tuple(_title(cited.short, part) for part in plain.split("; ") if part)


def credit(fact_ids: Iterable[str]) -> Title | None:
    """The best title that every one of the facts credits: a certain one before an inferred one.

    None where they share no resolved title, so that no fact is credited to a source that its
    own sentence does not name. Of several equally sure, the first printed.

    Raises:
        KeyError: if the register lacks one of the facts.
        ValueError: if no fact is given.
    """
    first, *others = (credited(fact(fact_id)) for fact_id in fact_ids)
    shared = [t for t in first if t.title and all(t in titles for titles in others)]
    return min(shared, key=lambda title: title.status, default=None)  # "certain" < "inferred"


def references(fact_ids: Iterable[str]) -> tuple[Reference, ...]:
    """The numbered reference list: one entry for each line of a document that is cited.

    Numbers start at 1 and follow the first citation; an entry's facts keep that order too.

    Raises:
        KeyError: if the register lacks one of the facts.
    """
    lines: dict[tuple[str, int], list[Fact]] = {}
    for cited in map(fact, dict.fromkeys(fact_ids)):
        lines.setdefault((cited.document, cited.line), []).append(cited)
    return tuple(_reference(n, cited) for n, cited in enumerate(lines.values(), start=1))


def numbers(fact_ids: Iterable[str], listed: Iterable[Reference]) -> tuple[int, ...]:
    """The reference numbers for some facts, ascending, each once.

    Raises:
        KeyError: if a fact is not in the reference list.
    """
    number = {cited: reference.n for reference in listed for cited in reference.facts}
    return tuple(sorted({number[cited] for cited in fact_ids}))


@cache
def digest() -> str:
    """The SHA-256 of the packaged data, as 64 hexadecimal digits: names and bytes, by name."""
    from hashlib import sha256  # here: it loads OpenSSL, which only an answer needs

    total = sha256()
    data = files("core").joinpath("data")
    for entry in sorted((e for e in data.iterdir() if e.is_file()), key=lambda e: e.name):
        content = entry.read_bytes()
        total.update(f"{entry.name}\0{len(content)}\0".encode())
        total.update(content)
    return total.hexdigest()


def _text(name: str) -> str:
    return files("core").joinpath("data", name).read_text(encoding="utf-8")


def _conflict(conflict_id: str, title: str, group: tuple[str, str], body: str) -> Conflict:
    said = patient = resolution = named = ""
    notes = []
    for label, remark, text in _bullets(body):
        match label:
            case "Facts":
                named = text
            case "What they say":
                said = text
            case "Patient":
                patient = text
            case "Resolution":  # its remark is a marker or a precedence rule: keep it
                resolution = f"{remark} {text}".strip()
            case _:
                notes.append(f"{label}: {text}")
    return Conflict(
        id=conflict_id,
        title=title,
        letter=group[0],
        group=group[1],
        facts=tuple(dict.fromkeys(_ids(named))),
        said=said,
        patient=patient,
        resolution=resolution,
        project_choice="[project choice" in resolution,
        outside="[outside]" in body,
        notes=tuple(notes),
    )


_BULLET = re.compile(
    r"- (Facts|What they say|Patient|Resolution|Evidence|Arithmetic|Also|Missing)"
    r"( \[[^]]*\]| \([^)]*\))?: (.*)"
)


def _bullets(body: str) -> Iterator[tuple[str, str, str]]:
    """Give label, remark and text of each bullet; C-01's table follows them and is left."""
    for line in body.splitlines():
        if found := _BULLET.fullmatch(line.replace("**", "")):
            yield found[1], (found[2] or "").strip(), found[3]


def _ids(text: str) -> Iterator[str]:
    """Give the fact ids in a text; "D1-33 to D1-38" names all six."""
    for document, first, last in re.findall(r"D(\d)-(\d+)(?: to D\1-(\d+))?", text):
        for number in range(int(first), int(last or first) + 1):
            yield f"D{document}-{number:02}"


_ENTRY = re.compile(r'Entry \d of \d: "(.+)" - (.+), (\d{4}); type (\w+)')
_CREDIT = re.compile(r"\[?(\d)\]?(?: (.+?))?( \[inferred, C-01\])?")


@cache
def _lists() -> Mapping[tuple[str, str], tuple[str, str, int]]:
    """Type, publisher and year by document and title, from the documents' reference lists."""
    entries = ((f.short, _ENTRY.match(f.claim)) for f in facts().values() if f.kind == "reference")
    return {(short, e[1]): (e[4], e[2], int(e[3])) for short, e in entries if e}


def _title(document: str, part: str) -> Title:
    found = _CREDIT.fullmatch(part)
    if not found:
        message = f"The register credits {part!r} in {document}, which is no number and title."
        raise ValueError(message)
    number, title = int(found[1]), found[2]
    if not title:
        return Title(number, None, "unresolved")
    kind, publisher, year = _lists()[document, title]
    status: Literal["certain", "inferred"] = "inferred" if found[3] else "certain"
    return Title(number, title.rstrip(" ."), status, kind, publisher, year)


def _reference(n: int, cited: Sequence[Fact]) -> Reference:
    ids = tuple(fact.id for fact in cited)
    title = credit(ids)
    return Reference(
        n=n,
        document=cited[0].document,
        section=cited[0].section,
        line=cited[0].line,
        facts=ids,
        title=title.title if title else None,
        title_is=title.status if title else "unresolved",
        type=title.type if title else None,
        year=title.year if title else None,
    )
