#!/usr/bin/python3
"""Makes the Finnish word list of the word-card (domain/src/main/resources/words/fi.txt).

Needs Debian's packages xkcdpass (it holds the Kotus word list), python3-libvoikko and voikko-fi:

    /usr/bin/python3 docs/words/make-fi.py > domain/src/main/resources/words/fi.txt

Running it again gives the same bytes. A changed list would make every card in people's pockets unreadable, so
the list is pinned by its SHA-256 in `WordList`; this script is here so that anyone can see how it came about.

  1. Nouns of 4-8 letters in base form, as Voikko sees them, spelled with letters that sound the same to everybody:
     a-z without c, q, w, x, z. Words with å, ä, ö are left out, so that no word changes when it is folded.
  2. Nothing from fi-stems.txt (themes) or fi-drop.txt (read word by word and rejected).
  3. Commoner words first: simple words before compounds, and the more compounds of the Kotus list a word is part
     of, the earlier it comes.
  4. A word is taken if it differs from all taken before by at least two letters, and sounds different too
     (b/p, d/t, g/k, f/v and long/short sounds taken as equal).
  5. The first 4,096, in alphabetical order.
"""

import collections
import pathlib
import re
import sys

from libvoikko import Voikko

KOTUS = "/usr/lib/python3/dist-packages/xkcdpass/static/fin-kotus"
HERE = pathlib.Path(__file__).parent
SIZE = 4096


def lines(path):
    text = pathlib.Path(path).read_text(encoding="utf-8")
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]


def parts(analysis):
    return [p.strip("+") for p in re.findall(r"\(([^)]*)\)", analysis.get("WORDBASES", ""))]


def is_base_form(word, analysis):
    return (
        analysis.get("CLASS") == "nimisana"
        and analysis.get("SIJAMUOTO") == "nimento"
        and analysis.get("NUMBER") == "singular"
        and analysis.get("BASEFORM") == word
        and "POSSESSIVE" not in analysis
    )


def candidates():
    """(rank, word) of every noun that could be in the list, the commonest first."""
    voikko = Voikko("fi")
    words = lines(KOTUS)
    seen = {word: voikko.analyze(word) for word in words}
    used = collections.Counter()
    for word, analyses in seen.items():
        for part in {p for a in analyses for p in parts(a)} - {word}:
            used[part] += 1
    found = set()
    for word in words:
        nouns = [a for a in seen[word] if is_base_form(word, a)]
        if not re.fullmatch("[abd-pr-vy]{4,8}", word) or not nouns:
            continue
        simplest = min((parts(a) for a in nouns), key=len)
        compound = len(simplest) > 1
        common = max(min(used[p] for p in simplest) / 4, used[word]) if compound else used[word]
        also_something_else = {a.get("CLASS") for a in seen[word]} - {"nimisana"}
        if common >= 30 or not also_something_else:
            found.add((compound, -common, word))
    return [word for _, _, word in sorted(found)]


def sound(word):
    for a, b in (("ng", "n"), ("b", "p"), ("d", "t"), ("g", "k"), ("f", "v")):
        word = word.replace(a, b)
    return re.sub(r"(.)\1+", r"\1", word)


def shortened(word):
    return {word} | {word[:i] + word[i + 1 :] for i in range(len(word))}


def apart(one, other):
    """Whether two words that share a shortened form are at least two edits apart."""
    if len(one) == len(other):
        return sum(a != b for a, b in zip(one, other)) > 1
    short, long = sorted((one, other), key=len)
    return len(long) - len(short) > 1 or short not in shortened(long)


def choose(words):
    taken, sounds, by_shortened = [], set(), collections.defaultdict(list)
    for word in words:
        near = {other for key in shortened(word) for other in by_shortened[key]}
        if sound(word) in sounds or not all(apart(word, other) for other in near):
            continue
        taken.append(word)
        sounds.add(sound(word))
        for key in shortened(word):
            by_shortened[key].append(word)
    return taken


def main():
    stems = re.compile("|".join(lines(HERE / "fi-stems.txt")))
    drop = set(lines(HERE / "fi-drop.txt"))
    words = choose(w for w in candidates() if w not in drop and not stems.search(w))
    if len(words) < SIZE:
        sys.exit(f"only {len(words)} words left, {SIZE} needed")
    print("\n".join(sorted(words[:SIZE])))


if __name__ == "__main__":
    main()
