#!/usr/bin/env python3
"""How far two labellings of the same rows agree.

    tools/compare-labellings.py TASK LANG [--rows] [--split dev|test] [--second NAME]

Reads gold/TASK/LANG.{dev,test}.jsonl as the first labelling and gold/TASK/LANG.NAME.jsonl (by default
`blind.second`) as the second, and prints F1 of the findings, kappa where it is defined, and how many rows
are the same. With --rows it prints the rows that differ, which only one who settles labels should read.
The first labelling is what the main files hold now: check out the commit before the labels were settled to
see the figures as they were.
"""
import argparse
import collections
import json
import pathlib

GOLD = pathlib.Path(__file__).resolve().parent.parent / "gold"


def rows(path):
    return [json.loads(line) for line in path.read_text().splitlines() if line.strip()]


def f1(first, second):
    """F1 of two bags of hashable findings, over pairs of bags."""
    same = sum((collections.Counter(a) & collections.Counter(b)).total() for a, b in zip(first, second))
    total = sum(map(len, first)) + sum(map(len, second))
    return 2 * same / total if total else 1.0


def kappa(pairs):
    """Cohen's kappa of two lists of judgements."""
    left, right = (collections.Counter(side) for side in zip(*pairs))
    n = len(pairs)
    seen = sum(a == b for a, b in pairs) / n
    chance = sum(left[word] * right[word] for word in left) / n**2
    return (seen - chance) / (1 - chance) if chance < 1 else 1.0


def iou(a, b):
    inner = max(0, min(a[1], b[1]) - max(a[0], b[0]))
    return inner / ((a[1] - a[0]) + (b[1] - b[0]) - inner)


def paired(first, second, least):
    """Spans of two rows that overlap by at least `least`, each used once, the best first."""
    every = sorted(((iou(a, b), i, j) for i, a in enumerate(first) for j, b in enumerate(second)), reverse=True)
    left, right, out = set(), set(), []
    for overlap, i, j in every:
        if overlap >= least and i not in left and j not in right:
            left.add(i), right.add(j), out.append((i, j))
    return out


def spans(first, second, least):
    same = sum(len(paired(a, b, least)) for a, b in zip(first, second))
    total = sum(map(len, first)) + sum(map(len, second))
    return 2 * same / total if total else 1.0


def flat(value):
    return json.dumps(value, sort_keys=True)


# The parts of a finding that both labellings hold; the rest (mode, trigger, mod) is not compared.
def events(row):
    return [(e["type"], tuple(sorted(e["actors"])), tuple(sorted(e["recipients"])), e["realis"]) for e in row["events"]]


def measures(row):
    return [(m["kind"], m["imposer"], m["target"], m["state"]) for m in row["measures"]]


def appointments(row):
    return [(a["start"], a["precision"], a["status"], tuple(a["countries"])) for a in row["appointments"]]


def times(row):
    return [(tuple(t["span"]), t["type"], t["value"]) for t in row["times"]]


def claims(row):
    return [(tuple(c["pair"]), c["direction"]) for c in row["claims"]] + [("body", row["body"])]


def people(row):
    return [(tuple(p["span"]), p["person"], tuple(sorted(p["countries"]))) for p in row["people"]]


def concerns(row):
    return [(tuple(map(tuple, c["about"])), c["country"], c["towards"]) for c in row["concerns"]]


def quotations(row):
    return [(tuple(q["content"]), tuple(q["source"] or ()), tuple(q["cue"] or ()), q["mode"]) for q in row["quotations"]]


def places(row):
    return [(tuple(p["span"]), p["country"]) for p in row["places"]]


def sections(row):
    return [(tuple(b["span"]), b["role"]) for b in row["blocks"]] + [("dateline", row["dateline"])]


def plain(task):
    return lambda row: [tuple(span) for span in row[task]]


FINDINGS = {
    "events": events, "measures": measures, "appointments": appointments, "times": times, "claims": claims,
    "people": people, "concerns": concerns, "quotations": quotations, "places": places, "sections": sections,
    "agenda": plain("agenda"), "questions": plain("questions"),
}


def figures(task, first, second):
    """Name and value of each figure the table in gold/README.md gives for the task."""
    def bag(key):
        return [key(r) for r in first], [key(r) for r in second]

    found = FINDINGS[task]
    yield "findings", f"{sum(len(found(r)) for r in first)} / {sum(len(found(r)) for r in second)}"
    if task == "events":
        yield "type F1", f1(*bag(lambda r: [e[0] for e in events(r)]))
        kinds = sorted({e["type"] for r in first for e in r["events"]})
        pairs = [
            (any(e["type"] == k for e in a["events"]), any(e["type"] == k for e in b["events"]))
            for a, b in zip(first, second) for k in kinds
        ]
        yield "kappa of type in sentence", kappa(pairs)
        yield "actor F1", f1(*bag(lambda r: [(e[0], a) for e in events(r) for a in e[1]]))
        yield "recipient F1", f1(*bag(lambda r: [(e[0], a) for e in events(r) for a in e[2]]))
        yield "whole event F1", f1(*bag(events))
    elif task == "measures":
        yield "kind, imposer, target F1", f1(*bag(lambda r: [m[:3] for m in measures(r)]))
        yield "with state F1", f1(*bag(measures))
    elif task == "appointments":
        yield "start, precision F1", f1(*bag(lambda r: [a[:2] for a in appointments(r)]))
        yield "with status F1", f1(*bag(lambda r: [a[:3] for a in appointments(r)]))
        yield "with countries F1", f1(*bag(appointments))
    elif task == "claims":
        yield "pair and direction F1", f1(*bag(lambda r: claims(r)[:-1]))
        yield "body", sum(a["body"] == b["body"] for a, b in zip(first, second)) / len(first)
    elif task == "sections":
        given = [dict(sections(r)) for r in second]
        pairs = [(role, b.get(span)) for r, b in zip(first, given) for span, role in sections(r)[:-1]]
        yield "kappa of the role", kappa(pairs)
        yield "dateline", sum(a["dateline"] == b["dateline"] for a, b in zip(first, second)) / len(first)
    elif task == "people":
        yield "span F1", f1(*bag(lambda r: [p[0] for p in people(r)]))
        yield "with person and countries F1", f1(*bag(people))
    else:
        part = {"concerns": lambda r: [a for c in r["concerns"] for a in c["about"]],
                "quotations": lambda r: [q["content"] for q in r["quotations"]],
                "times": lambda r: [t["span"] for t in r["times"]],
                "places": lambda r: [p["span"] for p in r["places"]]}.get(task, lambda r: r[task])
        yield "span F1 strict", spans(*bag(part), 1)
        yield "at IoU .5", spans(*bag(part), 0.5)
        yield "whole finding F1", f1(*bag(found))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("task", choices=sorted(FINDINGS))
    parser.add_argument("lang", choices=["en", "es"])
    parser.add_argument("--rows", action="store_true")
    parser.add_argument("--split", choices=["dev", "test"])
    parser.add_argument("--second", default="blind.second")
    args = parser.parse_args()
    folder = GOLD / args.task
    main_rows = {
        r["id"]: r for split in ([args.split] if args.split else ["dev", "test"])
        for r in rows(folder / f"{args.lang}.{split}.jsonl")
    }
    second = [r for r in rows(folder / f"{args.lang}.{args.second}.jsonl") if r["id"] in main_rows]
    first = [main_rows[r["id"]] for r in second]
    found = FINDINGS[args.task]
    differ = [(a, b) for a, b in zip(first, second) if sorted(map(flat, found(a))) != sorted(map(flat, found(b)))]
    for name, value in figures(args.task, first, second):
        print(f"{name:30} {value if isinstance(value, str) else format(value, '.3f')}")
    print(f"{'rows the same':30} {len(second) - len(differ)} of {len(second)}")
    if args.rows:
        for a, b in differ:
            print(f"\n{a['id']} {a.get('title', '')} {a['text']}")
            for name, row in (("first ", a), ("second", b)):
                print(" ", name, flat([x for x in found(row)]), flat(row.get("typeAny", [])))


if __name__ == "__main__":
    main()
