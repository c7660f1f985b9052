#!/usr/bin/env python3
"""Makes casebook.jsonl and SOURCES.md of the texts in src/. Same texts, same bytes.

    python3 demo/build.py            writes both files
    python3 demo/build.py --check    writes nothing; fails where a file is not what src/ makes

Needs Python 3.11 or newer and nothing else. The shape of a record is that of the `casebook` crate.
"""

import datetime
import hashlib
import json
import pathlib
import sys
import tomllib
import uuid

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = HERE / "src"
# The ids are name-based (RFC 9562, version 5), so that a text can be edited and its id stays.
NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://disproof.example/demo/")
UTC = datetime.timezone.utc


def load(name):
    with open(SOURCE / name, "rb") as file:
        return tomllib.load(file)


def prose(text):
    """Paragraphs as the casebook keeps them: one line each, parted by an empty line."""
    blocks = [block.strip() for block in text.strip().split("\n\n")]
    lines = []
    for block in blocks:
        # A Markdown list keeps its line ends; a paragraph is wrapped only for the editor.
        parts = block.split("\n")
        lines.append(block if parts[0].startswith("- ") else " ".join(part.strip() for part in parts))
    return "\n\n".join(lines)


def instant(day, hour, minute):
    moment = datetime.datetime.combine(day, datetime.time(hour, minute), UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def kept(pairs):
    """A record without its empty fields, as the casebook writes it."""
    return {key: value for key, value in pairs if value not in (None, "", [])}


def labels(table):
    return [{"language": language, "text": text} for language, text in table.items()]


def case_id(number):
    return str(uuid.uuid5(NAMESPACE, f"case/{number}"))


def appearance(entry, outlets):
    outlet = outlets[entry["outlet"]]
    url = f"https://{outlet['domains'][0]}/{entry['date'].year}/{entry['page']}"
    copy = None
    if entry.get("archived", True):
        copy = f"https://archive.example/{hashlib.sha256(url.encode()).hexdigest()[:10]}"
    return kept([
        ("outlet", outlet["slug"]),
        ("outlet_label", entry.get("label")),
        ("url", url),
        ("archived_url", copy),
        ("published_on", entry["date"].isoformat()),
        ("language", entry.get("language", outlet["languages"][0])),
        ("headline", entry.get("headline")),
        ("quote", entry.get("quote")),
    ])


def evidence(entry, sources):
    key, supports = entry
    source = sources[key]
    return kept([
        ("title", source["title"]),
        ("publisher", source.get("publisher")),
        ("published_on", source["date"].isoformat() if "date" in source else None),
        ("url", source.get("url")),
        ("quote", source.get("quote")),
        ("supports", supports),
    ])


def translation(entry):
    return kept([
        ("language", entry["language"]),
        ("title", entry["title"]),
        ("summary", prose(entry.get("summary", ""))),
        ("response", prose(entry.get("response", ""))),
        ("kind", entry.get("kind", "human")),
    ])


def case(entry, outlets, sources, issues):
    number = entry["number"]
    status = entry.get("status", "published")
    public = status in ("published", "corrected", "withdrawn")
    published = issues[entry["issue"]] if public else None
    # Written in the week before the issue; drafts say themselves when.
    begun = published - datetime.timedelta(days=3) if public else entry["begun"]
    made = instant(begun, 8 + number % 9, number * 7 % 60)
    shown = instant(published, 7, 0) if public else None
    corrections = [
        kept([
            ("at", note["at"].strftime("%Y-%m-%dT%H:%M:%SZ")),
            ("note", prose(note["note"])),
            ("withdrawal", note.get("withdrawal") or None),
        ])
        for note in entry.get("correction", [])
    ]
    updated = corrections[-1]["at"] if corrections else shown or made
    return {"record": "case"} | kept([
        ("id", case_id(number)),
        ("number", number),
        ("status", status),
        ("language", entry.get("language", "en")),
        ("title", entry["title"]),
        ("summary", prose(entry.get("summary", ""))),
        ("response", prose(entry.get("response", ""))),
        ("claims", [
            kept([
                ("text", claim["text"]),
                ("verdict", claim.get("verdict")),
                ("grain_of_truth", claim.get("grain")),
            ])
            for claim in entry.get("claims", [])
        ]),
        ("appearances", [appearance(each, outlets) for each in entry.get("appearance", [])]),
        ("evidence", [evidence(each, sources) for each in entry.get("evidence", [])]),
        ("countries", entry.get("countries", [])),
        ("tags", entry.get("tags", [])),
        ("narratives", entry.get("narratives", [])),
        ("issues", [entry["issue"]] if "issue" in entry else []),
        ("translations", [translation(each) for each in entry.get("translation", [])]),
        ("corrections", corrections),
        ("created_at", made),
        ("updated_at", updated),
        ("published_at", shown),
    ])


def relation(entry, issues):
    one, other = sorted(uuid.UUID(case_id(number)) for number in entry["cases"])
    confirmed = "score" not in entry
    return {"record": "relation"} | kept([
        ("cases", [str(one), str(other)]),
        ("state", "confirmed" if confirmed else "suggested"),
        ("score", entry.get("score")),
        ("reason", entry["reason"]),
        ("by", "Demo desk" if confirmed else "search"),
        ("at", instant(max(issues.values()), 9, 30)),
    ])


def records():
    vocabulary = load("vocabulary.toml")
    outlets = {outlet["slug"]: outlet for outlet in load("outlets.toml")["outlet"]}
    sources = load("sources.toml")
    review = load("issues.toml")["issue"]
    issues = {issue["number"]: issue["published_on"] for issue in review}
    cases = []
    for path in sorted((SOURCE / "cases").glob("*.toml")):
        cases += load(f"cases/{path.name}")["case"]
    cases.sort(key=lambda entry: entry["number"])

    yield {"record": "casebook", "format": 1}
    for outlet in outlets.values():
        yield {"record": "outlet"} | outlet
    for tag in vocabulary["tag"]:
        yield {"record": "tag"} | kept([
            ("slug", tag["slug"]),
            ("name", tag["name"]),
            ("labels", labels(tag.get("labels", {}))),
            ("aliases", tag.get("aliases", [])),
        ])
    for narrative in vocabulary["narrative"]:
        yield {"record": "narrative"} | kept([
            ("slug", narrative["slug"]),
            ("title", narrative["title"]),
            ("summary", prose(narrative["summary"])),
            ("parent", narrative.get("parent")),
            ("labels", labels(narrative.get("labels", {}))),
        ])
    for issue in review:
        yield {"record": "issue"} | issue | {
            "summary": prose(issue["summary"]),
            "published_on": issue["published_on"].isoformat(),
        }
    for entry in cases:
        yield case(entry, outlets, sources, issues)
    for entry in load("relations.toml")["relation"]:
        yield relation(entry, issues)


def cited():
    """The numbers of the cases that cite each source."""
    used = {}
    for path in sorted((SOURCE / "cases").glob("*.toml")):
        for entry in load(f"cases/{path.name}")["case"]:
            for key, _ in entry.get("evidence", []):
                used.setdefault(key, []).append(entry["number"])
    return used


def sources_page():
    used = cited()
    sources = load("sources.toml")
    unused = sorted(sources.keys() - used.keys())
    if unused:
        raise SystemExit(f"src/sources.toml: no case cites {', '.join(unused)}")
    with open(SOURCE / "sources-intro.md", encoding="utf-8") as file:
        lines = [file.read().rstrip(), ""]
    seen = [(key, source) for key, source in sources.items() if "url" in source]
    lines += [f"## Seen ({len(seen)})", ""]
    for key, source in seen:
        numbers = ", ".join(f"D-{number}" for number in sorted(used[key]))
        lines += [
            f"- **{source['title']}**" + (f", {source['publisher']}" if "publisher" in source else "")
            + (f", {source['date'].isoformat()}" if "date" in source else "") + f". Cited in {numbers}.",
            f"  Seen at <{source['url']}>, the stored text opens “{source['opens']}”."
            + (f" {source['note']}" if "note" in source else ""),
        ]
        if "quote" in source:
            lines.append(f"  Quoted: “{source['quote']}”")
    rest = [(key, source) for key, source in sources.items() if "url" not in source]
    lines += ["", f"## Named only ({len(rest)})", ""]
    for key, source in rest:
        numbers = ", ".join(f"D-{number}" for number in sorted(used[key]))
        lines.append(
            f"- {source['title']}" + (f", {source['publisher']}" if "publisher" in source else "")
            + (f", {source['date'].isoformat()}" if "date" in source else "") + f". Cited in {numbers}."
        )
    return "\n".join(lines) + "\n"


def main():
    made = {
        "casebook.jsonl": "".join(
            json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n" for record in records()
        ),
        "SOURCES.md": sources_page(),
    }
    stale = []
    for name, text in made.items():
        path = HERE / name
        if "--check" in sys.argv[1:]:
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                stale.append(name)
        else:
            path.write_text(text, encoding="utf-8", newline="\n")
    if stale:
        raise SystemExit(f"not what demo/src makes: {', '.join(stale)}; run python3 demo/build.py")


if __name__ == "__main__":
    main()
