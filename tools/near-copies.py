#!/usr/bin/env python3
"""Counts test rows of the gold sets that are near-copies of a development row.

    tools/near-copies.py [--show]

Names and figures are masked, so that one template with other names counts as a copy. A test row is a
near-copy when it shares at least four tenths (`like`), six (`close`) or eight (`copy`) of the masked three-word
shingles of both with one development row. Such rows flatter the figure of the test split. With --show the ids
of the pairs are printed, never their texts.
"""
import argparse
import json
import pathlib
import re

GOLD = pathlib.Path(__file__).resolve().parent.parent / "gold"
NUMBER = {
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "uno", "dos", "tres", "cuatro", "cinco",
    "seis", "siete", "ocho", "nueve", "diez",
}


def masked(text):
    """Words in lower case, names and figures as one mask each, runs of masks joined."""
    out = []
    for word in re.findall(r"[\w'’-]+|[^\w\s]", text):
        if word[0].isdigit() or word.lower() in NUMBER:
            word = "0"
        elif word[0].isupper():
            word = "X"
        if not (out and word == "X" and out[-1] == "X"):
            out.append(word.lower() if word != "X" else word)
    return out


def shingles(words):
    return {tuple(words[i : i + 3]) for i in range(max(1, len(words) - 2))}


def likeness(a, b):
    return len(a & b) / len(a | b)


def rows(path):
    return [json.loads(line) for line in path.read_text().splitlines() if line.strip()]


def prints(row):
    text = row.get("title", "") + " " + row.get("text", "")
    return shingles(masked(text.strip()))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--show", action="store_true")
    show = parser.parse_args().show
    for test in sorted(GOLD.glob("*/*.test.jsonl")):
        if "text" not in rows(test)[0]:
            continue
        dev = [(r["id"], prints(r)) for r in rows(test.with_name(test.name.replace(".test.", ".dev.")))]
        best = []
        for row in rows(test):
            own = prints(row)
            best.append((row["id"], *max(((likeness(own, other), name) for name, other in dev), default=(0, ""))))
        like = [b for b in best if b[1] >= 0.4]
        close = [b for b in best if b[1] >= 0.6]
        copies = [b for b in best if b[1] >= 0.8]
        name = f"{test.parent.name} {test.name.split('.')[0]}"
        print(f"{name:20} {len(best):4} rows  like {len(like):3}  close {len(close):3}  copy {len(copies):3}")
        if show:
            for row, score, other in like:
                print(f"    {score:.2f} {row} {other}")


if __name__ == "__main__":
    main()
