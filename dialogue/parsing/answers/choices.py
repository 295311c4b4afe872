"""Answers to questions that have a closed list of answers."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dialogue.parsing.answers.yes_no import YesNo, read_yes_no
from dialogue.parsing.words import fold, is_slip, words_of

__all__ = ["NotUnderstood", "Option", "Picked", "YesNo", "read_choices", "read_yes_no"]


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: the value it stands for, and every word or phrase that picks it."""

    value: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Picked:
    """The values picked, in the order of the options; none of them if empty."""

    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """What was read, why it cannot be used, what is accepted, and an example."""

    read: str
    why: str
    accepted: str
    example: str

    @property
    def message(self) -> str:
        """The refusal as one friendly line."""
        return f'Read "{self.read}": {self.why} Accepted: {self.accepted}. Example: {self.example}'


_NOTHING = words_of(
    "none|none of these|none of them|none of those|none of the above|no|nope|nothing|neither|nil"
    "|not any|no none|none at all|no none of these|no none of them|nothing of these|not at all|n"
    "|i have none|i have none of these|i have none of them|i don't have any|i don't have any of these"
    "|i don't have any of them|none apply|none of these apply|no nothing|nothing else|nothing like that"
    "|no nothing like that|none like that|no none like that|nothing of the kind",
    "|",
)
_ALL = words_of(
    "all|all of them|all of these|all of the above|everything|every one|each",
    "|",
)
_BOTH = words_of("both|both of them|both of these", "|")
# Words around an answer that add nothing to it.
_FILLER = words_of(
    "i'm im i am it is it's its a an the my just only and also plus as well with have has had i've ive "
    "would say say that's thats that option options number numbers choice choices answer # "
    "please he she they is are has he's she's take taking on eat follow prefer by of"
)
_CONTRARY = words_of(
    "no not without except but never don't dont isn't isnt aren't doesn't neither nor or maybe perhaps "
    "possibly unless used almost nearly was were stopped if instead than rather"
)
_ORDERED = ("one first", "two second", "three third", "four fourth", "five fifth", "six sixth")
_NUMBER_WORDS = {
    word: number for number, words in enumerate(_ORDERED, 1) for word in words_of(words)
}
_TOKEN = re.compile(r"[0-9]+ ?- ?[0-9]+|[^\s,;/&+()\"]+")
_HYPHEN = re.compile("(?<=[a-z])-(?=[a-z])")
_ORDINAL_ONE = re.compile(r"\b(first|second|third|fourth|fifth|sixth|last) one\b")
# Words that answer a question of yes or no: never typos of an option's word.
_PLAIN_WORDS = words_of("yes yeah yep yup no ok okay sure")
_MOST_WORDS = 40
_MOST_NAMED = 5
_MOST_REPEATED = 60


def read_choices(text: str, options: Sequence[Option], *, many: bool) -> Picked | NotUnderstood:
    """Read which options are meant: numbers, words, synonyms, beginnings, typos.

    A line is understood as a whole or not at all. Never raises.

    Args:
        text: what was typed.
        options: the choices in the order in which they are numbered.
        many: whether several may be picked; then "none" picks nothing.
    """
    reader = _Reader(text, options, many=many)
    return reader.read()


class _Reader:
    """One reading of one line against one list of options."""

    def __init__(self, text: str, options: Sequence[Option], *, many: bool) -> None:
        self.line = _HYPHEN.sub(" ", " ".join(fold(text).split()))
        self.line = _ORDINAL_ONE.sub(r"\1", self.line)
        self.bare = self.line.strip(" .!,;")
        self.options = tuple(options)
        self.many = many
        self.phrases = [
            (tuple(_TOKEN.findall(_HYPHEN.sub(" ", fold(phrase)))), index)
            for index, option in enumerate(self.options)
            for phrase in (*option.words, option.value, option.value.replace("_", " "))
        ]

    def read(self) -> Picked | NotUnderstood:  # noqa: PLR0911 - one return for each reason
        if not self.bare:
            return self._refuse("nothing was typed.")
        typed = tuple(_TOKEN.findall(self.bare))
        whole = {index for words, index in self.phrases if words == typed}
        if len(whole) == 1:
            return self._pick(whole)
        if (no := self._plain_no(typed)) is not None:
            return self._pick({no})
        if self.many and self.bare.replace(",", "") in _NOTHING:
            return Picked(())
        if self.many and (self.bare in _ALL or (self.bare in _BOTH and len(self._real()) == 2)):  # noqa: PLR2004
            return self._pick(self._real())
        tokens = [t.strip(".!?:'") or t for t in _TOKEN.findall(self.bare)]
        if len(tokens) > _MOST_WORDS:
            return self._refuse("this is longer than an answer to this question.")
        return self._scan(tokens)

    def _plain_no(self, typed: tuple[str, ...]) -> int | None:
        """The only option that has the word "no", if the line is a longer plain no."""
        having = {index for words, index in self.phrases if words == ("no",)}
        if self.many or len(having) != 1 or typed[:1] not in {("no",), ("nope",), ("nah",)}:
            return None
        rest = {(word.strip(".!?"),) for word in typed[1:]}
        elsewhere = {i for words, i in self.phrases if words in rest} - having
        return min(having) if not elsewhere and read_yes_no(self.bare) == "no" else None

    def _real(self) -> set[int]:
        """The options that are not a way of saying none or unknown."""
        return {i for i, o in enumerate(self.options) if o.value not in {"none", "unknown", "no"}}

    def _scan(self, tokens: list[str]) -> Picked | NotUnderstood:
        found: set[int] = set()
        unread: list[str] = []
        refused: NotUnderstood | None = None
        at = 0
        while at < len(tokens):
            taken, indexes = self._longest(tokens, at)
            if len(indexes) > 1:
                names = " or ".join(self._name(i) for i in sorted(indexes))
                return self._refuse(
                    f'"{_short(" ".join(tokens[at : at + taken]))}" could be {names}.'
                )
            if not indexes:
                taken, word = 1, tokens[at]
                read = self._numbers(word)
                if isinstance(read, NotUnderstood):
                    refused = refused or read
                else:
                    indexes = read
                if word in _CONTRARY:
                    return self._refuse(f'"{word}" makes it unclear what is meant.')
                if not (indexes or word[0].isdigit() or word in _FILLER):
                    unread.append(word)
            found |= indexes
            at += taken
        return refused if refused and not unread else self._scanned(found, unread)

    def _scanned(self, found: set[int], unread: list[str]) -> Picked | NotUnderstood:
        if "none" in unread and found:
            return self._refuse("it says none and something else at once.")
        if unread and not found and set(unread) <= _PLAIN_WORDS:
            numbers = "the numbers of those" if self.many else "the number of the one"
            which = _short(" ".join(unread))
            return self._refuse(f'"{which}" does not say which: type {numbers} that you mean.')
        if unread and not found:
            return self._refuse("that is not one of the answers.")
        if unread:
            return self._refuse(f'"{_short(" ".join(unread))}" is not one of the answers.')
        return self._pick(found) if found else self._refuse("no answer was found in it.")

    def _longest(self, tokens: list[str], at: int) -> tuple[int, set[int]]:
        """The longest phrase that starts here, exact before typed wrongly before begun."""
        for same in (_same, _nearly):
            fits = [
                (len(words), index)
                for words, index in self.phrases
                if words
                and len(words) <= len(tokens) - at
                and all(
                    same(t, w) for t, w in zip(tokens[at : at + len(words)], words, strict=True)
                )
            ]
            if fits:
                longest = max(length for length, _ in fits)
                return longest, {index for length, index in fits if length == longest}
        word = tokens[at]
        # The start of a word is enough, one or two letters only if nothing else was typed.
        if word in _FILLER | _CONTRARY or word[0].isdigit() or (len(word) < 3 and len(tokens) > 1):  # noqa: PLR2004
            return 0, set()
        return 1, {i for words, i in self.phrases if words and words[0].startswith(word)}

    def _numbers(self, word: str) -> set[int] | NotUnderstood:
        if word in _NUMBER_WORDS:
            numbers = [_NUMBER_WORDS[word]]
        elif word == "last":
            numbers = [len(self.options)]
        elif re.fullmatch(r"#?[0-9]+[.)]?", word):
            numbers = [_small(word.strip("#.)"))]
        elif self.many and (span := re.fullmatch(r"([0-9]+) ?- ?([0-9]+)", word)):
            low, high = _small(span[1]), _small(span[2])
            numbers = [*range(low, high)[: len(self.options)], high] if low < high else [low, high]
        else:
            return set()
        for number in numbers:
            if not 1 <= number <= len(self.options):
                return self._refuse(
                    f"there is no choice {_short(word.strip('#.)'))}, only 1 to {len(self.options)}."
                )
        return {number - 1 for number in numbers}

    def _pick(self, found: set[int]) -> Picked | NotUnderstood:
        values = tuple(self.options[i].value for i in sorted(found))
        if len(values) > 1 and not self.many:
            names = " and ".join(self._name(i) for i in sorted(found))
            return self._refuse(f"it names {names}, but only one answer is possible.")
        if len(values) > 1 and not found <= self._real():
            return self._refuse("it says none and something else at once.")
        return Picked(values)

    def _name(self, index: int) -> str:
        option = self.options[index]
        return f'{index + 1} "{option.words[0] if option.words else option.value}"'

    def _refuse(self, why: str) -> NotUnderstood:
        names = ", ".join(self._name(i) for i in range(len(self.options))[:_MOST_NAMED])
        names += ", ..." if len(self.options) > _MOST_NAMED else ""
        several = "one or more of " if self.many else ""
        numbers = f"{several}{names}" + (', or "none"' if self.many else "")
        example = "1, 2" if self.many and len(self.options) > 1 else "1"
        return NotUnderstood(_short(self.line), why, numbers, example)


def _same(typed: str, word: str) -> bool:
    return typed == word


def _nearly(typed: str, word: str) -> bool:
    return typed == word or (typed not in _PLAIN_WORDS and is_slip(typed, word))


def _short(text: str) -> str:
    """Cut what is repeated of a long line."""
    return text if len(text) <= _MOST_REPEATED else f"{text[: _MOST_REPEATED - 1]}\u2026"


def _small(digits: str) -> int:
    """A number that is named when refused; a long one stays out of every range."""
    return int(digits[:6])
