"""Makes the rows of gold/stories and gold/summaries from texts in a plain form, and copies of them.

    python3 tools/make-story-gold.py TEXT... 

A text file holds stories: `== id | date | kind`, optional `T:` headline and `S:` summary, then
articles: `-- [lang] outlet | [+days] hh:mm`, a line of title, a line of text. Rows go to the test
split when CRC32 of the story's id up to its dot is divisible by three, so that look-alikes stay
together. The copies (changed lead, half, truncated, appended paragraph, and texts that only share
a stock paragraph) are drawn with a fixed seed.
"""
import datetime, json, pathlib, random, re, sys, zlib

HOME = pathlib.Path(__file__).resolve().parent.parent / "gold"
LEADS = [
    "Here is what is known so far.",
    "The following report reached us this morning; more will follow as it comes in.",
    "This is a developing matter, and editors at our foreign desk are watching it closely.",
    "Our correspondents abroad have been following the matter since the early hours.",
]
TAILS = [
    "Readers who were there can write to our desk. Subscribers get the morning letter with the five reports that matter.",
    "The paper asked both sides for comment and had received no reply when this edition went to press.",
    "Shares in the region closed little changed, and currency dealers spoke of a quiet day on the whole.",
]
STOCK = "This report was made with the help of the agencies. You can manage the alerts you receive in your settings, and share the article with friends and colleagues."


def split(story):
    return "test" if zlib.crc32(story.split(".")[0].encode()) % 3 == 0 else "dev"


def stories(path):
    story, rows = None, []
    for line in pathlib.Path(path).read_text().splitlines():
        if line.startswith("== "):
            story = dict(zip(("id", "date", "kind"), (p.strip() for p in line[3:].split("|"))), articles=[])
            rows.append(story)
        elif line.startswith("T: "):
            story["headline"] = line[3:]
        elif line.startswith("S: "):
            story["summary"] = line[3:]
        elif line.startswith("-- "):
            who, when = (p.strip() for p in line[3:].split("|"))
            lang, outlet = ("en", who) if story["kind"] == "us" else who.split(" ", 1)
            day = datetime.date.fromisoformat(story["date"])
            if when.startswith("+"):
                day, when = day + datetime.timedelta(int(when[1])), when[3:]
            story["articles"].append({"lang": lang, "outlet": outlet, "published": f"{day}T{when}:00Z", "lines": []})
        elif line.strip():
            story["articles"][-1]["lines"].append(line)
    return rows


def row(story, number, article):
    return {
        "id": f"{story['id']}-{number}", "lang": article["lang"], "outlet": article["outlet"],
        "published": article["published"], "title": article["lines"][0],
        "text": "\n\n".join(article["lines"][1:]), "story": story["id"],
    }


def copies(rows, rng):
    """Some originals with copies of them, and others with a stock paragraph that is no copying."""
    out = []
    for original in rows:
        out.append(dict(original))
        sentences = re.split(r"(?<=[.!?”\"]) (?=[A-ZÁÉÍÓÚ“\"¿])", original["text"])
        for kind in rng.sample(["lead", "half", "cut", "more", "edit", "none", "none"], 2):
            words = original["text"].split()
            text = {
                "lead": " ".join([rng.choice(LEADS)] + sentences[1:]),
                "half": " ".join(rng.sample(TAILS, 2) + sentences[: (len(sentences) + 1) // 2]),
                "cut": " ".join(words[: int(len(words) * rng.uniform(0.4, 0.7))]) + " …",
                "more": original["text"] + "\n\n" + rng.choice(TAILS),
                "edit": " ".join(w for w in words if rng.random() > 0.06),
                "none": None,
            }[kind]
            if text:
                n = len(out)
                minutes = datetime.timedelta(minutes=rng.randrange(10, 2000))
                at = datetime.datetime.fromisoformat(original["published"].replace("Z", "")) + minutes
                out.append({**original, "id": f"{original['id']}-{kind}", "outlet": f"Reprint {n % 23}",
                            "published": at.isoformat() + "Z", "text": text, "copyOf": original["id"]})
        if rng.random() < 0.3:
            out[-1]["text"] += "\n\n" + STOCK
    return out


def write(name, rows):
    path = HOME / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows))
    print(name, len(rows))


def main():
    told = [s for path in sys.argv[1:] for s in stories(path)]
    rng = random.Random(2026)
    for part in ("dev", "test"):
        mine = [s for s in told if split(s["id"]) == part]
        rows = lambda kinds: [row(s, n, a) for s in mine if s["kind"] in kinds for n, a in enumerate(s["articles"], 1)]
        write(f"stories/world.{part}.jsonl", rows({"world", "sport", "culture"}))
        write(f"stories/us.{part}.jsonl", rows({"us"}))
        undated = [{k: v for k, v in r.items() if k != "published"} for r in rows({"us"})]
        write(f"stories/undated.{part}.jsonl", [{**r, "id": r["id"] + "-u"} for r in undated])
        write(f"stories/copies.{part}.jsonl", copies(rng.sample(rows({"us", "world"}), 80 if part == "dev" else 50), rng))
        write(f"summaries/us.{part}.jsonl", [
            {"id": s["id"], "story": s["id"], "articles": [{"title": a["lines"][0], "text": " ".join(a["lines"][1:])} for a in s["articles"]],
             "headline": s["headline"], "summary": s["summary"]} for s in mine if "summary" in s])


main()
