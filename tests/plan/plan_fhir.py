"""The approved plan as another record system reads it (FHIR R4): two validators that are
not ours say what it is, and what was written stands in it."""

import json
import os
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))


def understood(body):
    """The bundle as two FHIR programs see it."""
    done = subprocess.run(["node", os.path.join(HERE, "read_fhir.mjs")], input=body,
                          capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
    return json.loads(done.stdout)


def empty(value):
    """Whether something in it says nothing, which FHIR does not allow."""
    if isinstance(value, dict):
        return not value or any(empty(v) for v in value.values())
    if isinstance(value, list):
        return not value or any(empty(v) for v in value)
    return value in ("", None)


def is_valid(tap, got):
    kinds = {k: got["kinds"].count(k) for k in got["kinds"]}
    tap.check(got["faults"] == [] and got["dangling"] == [] and got["notices"] == [True] * 4,
              "the plan as FHIR is valid to two validators, which notice what is not",
              got["faults"])
    tap.check(kinds.get("CarePlan") == kinds.get("CareTeam") == kinds.get("Patient") == 1 and
              kinds.get("Goal", 0) > 0 and kinds.get("Consent") == 2 and
              kinds.get("PractitionerRole", 0) >= 2 and kinds.get("RelatedPerson") == 1 and
              not any(empty(r) for r in got["resources"]),
              "it has the plan, the team, each goal and each consent, and nothing empty", kinds)


def says(tap, got, written):
    """`written`: a text as it was typed, and of which kind of resource it is part."""
    said = {kind: json.dumps([r for r in got["resources"] if r["resourceType"] == kind],
                             ensure_ascii=False) for kind in got["kinds"]}
    missing = [(kind, text) for kind, text in written
               if json.dumps(text, ensure_ascii=False)[1:-1] not in said[kind]]
    tap.check(missing == [], "what was written stands in it, each in its place", missing)


def as_fhir(tap, kai, path, others, written):
    first, second = kai.get(path), kai.get(path)
    tap.check(first.status == 200 and first.body == second.body and
              first.headers["content-type"].startswith("application/fhir+json") and
              "attachment" in first.headers["content-disposition"] and
              "individuell-plan.json" in first.headers["content-disposition"],
              "the plan as FHIR is a file, always the same", dict(first.headers))
    got = understood(first.body)
    is_valid(tap, got)
    says(tap, got, written)
    shut = {who.username: who.get(path).status for who in others}
    shut["another"] = kai.get(path.replace("/1/", "/77/")).status
    tap.check(all(s in (403, 404) for s in shut.values()), "nobody else has it", shut)


def first_is_over(tap, kai, first, second):
    """After an evaluation the older version says that it is no longer the plan."""
    plans, faults = [], []
    for path in (first, second):
        got = understood(kai.get(path).body)
        faults += got["faults"]
        plans.append(next(r for r in got["resources"] if r["resourceType"] == "CarePlan"))
    states = [(p["status"], {a["detail"]["status"] for a in p["activity"]}) for p in plans]
    tap.check(faults == [] and
              states == [("completed", {"unknown"}), ("active", {"in-progress"})] and
              "Konklusjon: Virker godt" in json.dumps(plans[1]) and
              "Virker godt" not in json.dumps(plans[0]),
              "of two versions the newer is the plan, with what the evaluation concluded",
              (states, faults))


def taken_back(tap, kai, path):
    """A consent that no longer stands is no permission, whatever was signed with the plan."""
    got = understood(kai.get(path).body)
    said = sorted(r["status"] for r in got["resources"] if r["resourceType"] == "Consent")
    tap.check(got["faults"] == [] and said == ["active", "inactive"],
              "of a consent that was taken back the file says so", said)
