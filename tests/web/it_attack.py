#!/usr/bin/env python3
"""Every page of the route table x every account x an object that may be another's.

The routes come from the program itself (`holdfast-staff --routes`), so a new page
is attacked from the day it exists. What ought to be allowed is said here once
more, from the rules and not from the policy table.
"""

import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
from client import SLUGS, Browser, Tap, one, sql  # noqa: E402

ACCOUNTS = ("tora.tjenestekontor", "lise.leder", "lars.leder",
            "kai.koordinator", "kari.koordinator", "siri.systemansvarlig",
            "frida.fadder", "stian.stafettholder", "britt.bti", "odd.drift")
OFFICE, SYSTEM_OWNER, OPERATIONS, TEAM = ACCOUNTS[0], ACCOUNTS[5], ACCOUNTS[9], ACCOUNTS[8]
NOT_THERE = "999999999"      # a row of nobody's
WRITTEN = ("casefile", "strand", "holding", "receipt", "offer", "duty", "seat",
           "person", "person_change", "form_key", "draft", "question", "problem",
           "problem_answer", "case_said", "claim", "handover", "capacity", "note",
           "absence", "case_hidden", "case_named", "case_opened",
           "near_person", "feedback", "feedback_step", "feedback_code", "inquiry",
           "feedback_question", "feedback_question_text", "feedback_question_change",
           "own_page", "own_proposal", "own_text", "law_reference", "guideline", "application",
           "assessment", "decision", "letter", "complaint", "complaint_step",
           "service", "plan", "plan_point", "plan_goal", "plan_measure", "plan_version",
           "plan_change", "plan_copy", "meeting", "meeting_person", "agreement", "mail",
           "closing", "archiving", "address_change", "disposal", "disclosure", "consent",
           "consent_service", "participant", "baton_log", "level_change", "same_person",
           "measure_evaluation", "log_note", "contact_form", "both_choice", "case_joined",
           "family_member", "contact_person", "course", "sign_up", "attendance",
           "look_follow_up", "proposal", "proposal_said", "information", "map", "map_version", "map_unit", "survey", "survey_question",
           "survey_answer", "last_resort")


class Thing:
    """A case in one state, with the one strand that is in it."""

    def __init__(self, state, number, kind, leader, holder, asked):
        self.state, self.number, self.kind = state, number, kind
        self.leader, self.holder, self.asked = leader, holder, asked


def find(state, where):
    """One case in that state whose only strand it is."""
    row = sql(f"""
        SELECT c.number, s.kind, COALESCE(l.username, ''), h.username,
               COALESCE(t.username, '')
          FROM strand s
          JOIN casefile c ON c.id = s.casefile
          JOIN employee h ON h.id = s.holder
          LEFT JOIN seat x ON x.kind = 'leader' AND x.unit = s.unit AND x.live = 1
          LEFT JOIN employee l ON l.id = x.employee
          LEFT JOIN offer o ON o.strand = s.id AND o.open_mark = 1
          LEFT JOIN employee t ON t.id = o.employee
         WHERE s.state = '{state}' AND {where} AND c.address_block = 'none'
           AND (SELECT COUNT(*) FROM strand a WHERE a.casefile = c.id) = 1
         ORDER BY s.id LIMIT 1""")[0]
    return Thing(state, row[0], SLUGS[row[1]], row[2], row[3], row[4])


def may_case(who, action, thing):
    """Whether the rules give `who` the action on that case (domain 7)."""
    leads, holds = who == thing.leader, who == thing.holder
    live = thing.state != "closed"
    return {
        "case_view": who == OFFICE or leads or (holds and live),
        "content_open": leads and thing.state in ("active", "closed"),
        "shield_set": who == OFFICE or (holds and live),
        "contact_person_set": (leads or holds) and live or
        (who == OFFICE and thing.state in ("applied", "registered")),
        "access_log_view": who == SYSTEM_OWNER,
        "case_distribute": who == OFFICE and
        thing.state in ("registered", "waiting"),
        "offer_make": leads and thing.state in ("waiting", "active"),
        "offer_withdraw": leads and thing.state == "offered",
        "offer_answer": who == thing.asked and thing.state == "offered",
        "first_contact_record": holds and thing.state == "active",
        "start_up_record": holds and thing.state == "active",
        "closing_record": holds and thing.state == "active",
        "contact_form_send": holds and thing.state == "active",
        "rest_set": holds and thing.state == "active",
        "helper_give": leads and thing.state == "active",
        "everything_print": (holds and live) or (who == OFFICE and not live),
        "archive_record": who == OFFICE and not live,
        "case_restrict": who == OFFICE and not live,
        "claim_register": who == OFFICE or (holds and live),
        "person_correct": who == OFFICE or (holds and live),
        "case_return": leads and thing.state == "waiting",
        "complaint_register": who == OFFICE,
        "handover_record": (leads and thing.state in ("waiting", "offered")) or
        (holds and thing.state == "active"),
        "code_make": (leads or holds) and thing.state == "active",
        "card_give": (leads or holds) and thing.state == "active",
        "card_print": (leads or holds) and thing.state == "active",
        "code_revoke": leads and thing.state == "active",
        "notes_view": holds and live,
        "note_write": holds and live,
        "consents_view": holds and thing.state in ("active", "waiting", "offered"),
        "consent_write": holds and thing.state in ("active", "waiting", "offered"),
        "consent_print": holds and thing.state == "active",
        "participant_set": holds and thing.state == "active",
        "plan_read": holds and thing.state in ("active", "waiting", "offered"),
        "meetings_view": holds and thing.state in ("active", "waiting", "offered"),
        "meeting_write": holds and thing.state in ("active", "waiting", "offered"),
        "meeting_print": holds and thing.state in ("active", "waiting", "offered"),
        "agreements_view": holds and thing.state in ("active", "waiting", "offered"),
        "agreement_write": holds and thing.state in ("active", "waiting", "offered"),
        "services_view": holds and thing.state == "active",
        "services_write": holds and thing.state == "active",
        "plan_explain": holds and thing.state == "active",
        "services_print": holds and thing.state == "active",
    }[action]


def may_house(who, action, leader):
    """The same for what is no case; `leader` leads the unit in question."""
    return {
        "desk_view": True,
        "inbox_view": True,
        "relation_declare": True,
        "acute_open": True,
        "access_log_view": who == SYSTEM_OWNER, "looks_control": who == SYSTEM_OWNER,
        "logout": True,
        "session_extend": True,
        "draft_save": True,
        "guidelines_view": True,
        "own_cases_view": True,
        "search": True,
        "choice_keep": True,
        "all_cases_view": who in (OFFICE, SYSTEM_OWNER),
        "list_export": who == OFFICE or who == leader,
        "question_ask": True,
        "questions_view": True,
        "cases_confirm": True,
        "problem_report": True,
        "problems_view": True,
        "all_problems_view": who == SYSTEM_OWNER,
        "proposal_make": True,
        "proposals_view": True,
        "information_list": True,
        "information_send": who == SYSTEM_OWNER,
        "inquiries_view": who == OFFICE,
        "form_questions_edit": who == SYSTEM_OWNER, "texts_edit": who == SYSTEM_OWNER,
        "law_check": who == SYSTEM_OWNER,
        "feedback_figures_view": who == SYSTEM_OWNER or who.endswith(".leder"),
        "feedback_list_view": True,
        "feedback_export": who in (OFFICE, SYSTEM_OWNER) or who.endswith(".leder"),
        "feedback_register": True,
        "feedback_release": who == OPERATIONS,
        "translation_open": who == OPERATIONS,
        "feedback_discard": who == OPERATIONS,
        "settings_change": True,
        "weekly_view": who == SYSTEM_OWNER,
        "statistics_view": who in (SYSTEM_OWNER, OFFICE),
        "operations_view": who in (SYSTEM_OWNER, OPERATIONS),
        "units_view": who in (SYSTEM_OWNER, OPERATIONS), "units_change": who == SYSTEM_OWNER,
        "groups_view": who in (SYSTEM_OWNER, OPERATIONS),
        # A proposal of another's waits here.
        "groups_propose": who == OPERATIONS, "groups_approve": who in (SYSTEM_OWNER, OPERATIONS),
        "groups_withdraw": False,
        "case_register": who == OFFICE,
        "need_report": True,
        "baton_log_open": True,
        "contact_forms_view": who == TEAM,
        "batons_hand_on": True,
        "batons_view": who in (TEAM, SYSTEM_OWNER),
        "same_person_settle": who == SYSTEM_OWNER,
        "queue_view": who == OFFICE,
        "disposal_decide": who == OFFICE,
        "cases_distribute": who == OFFICE,
        "application_register": who == OFFICE,
        "unit_view": who in (OFFICE, SYSTEM_OWNER) or who == leader,
        "network_contact_set": who == SYSTEM_OWNER or who == leader,
        "cleanup_settle": who == leader,
        "transfer_make": who == leader,
        "departure_keep": who == leader,
        "capacity_set": who == leader,
        "absence_register": True,
        "training_take": True,
        "course_arrange": who == SYSTEM_OWNER, "training_view": who == SYSTEM_OWNER,
        "unit_training_view": who == SYSTEM_OWNER or who == leader,
        "survey_view": True, "survey_answer": True, "survey_open": who == SYSTEM_OWNER,
        "survey_texts_view": who == SYSTEM_OWNER, "survey_conclude": who == SYSTEM_OWNER,
        "fallbacks_view": who in (SYSTEM_OWNER, OPERATIONS) or who.endswith(".leder"),
        "fallbacks_view_all": who in (SYSTEM_OWNER, OPERATIONS),
        "last_resort_choose": who == SYSTEM_OWNER,
        "mentor_view": True, "guidance_note": who == "frida.fadder", "mentor_give": who == leader,
        "unit_sign_up": who == leader, "unit_ready_view": who == leader,
        "absence_register_for": who == SYSTEM_OWNER or who == leader,
    }[action]


class Question:
    """A question of kai's, open or answered."""

    def __init__(self, state, ended):
        sql(f"""INSERT INTO question (asked, asked_by, page, text, state, ended)
            SELECT UTC_TIMESTAMP(6), id, '', 'Hva nå?', '{state}', {ended}
              FROM employee WHERE username = 'kai.koordinator'""")
        self.id, self.state = one("SELECT MAX(id) FROM question"), state


def may_question(who, action, question):
    """Who asked and who answers see it, and nobody else."""
    asked, answers = who == "kai.koordinator", who == SYSTEM_OWNER
    is_open = question.state == "open"
    return {
        "question_view": asked or answers,
        "question_answer": answers and is_open,
        "question_withdraw": asked and is_open,
        "question_read": asked and not is_open,
    }[action]


class Problem:
    """A problem of kai's: open, answered by his leader, or closed."""

    def __init__(self, state, ended, answered):
        sql(f"""INSERT INTO problem (reported, reported_by, kind, unit, leader_unit,
            text, state, ended) SELECT UTC_TIMESTAMP(6), e.id, 'resources', x.unit,
            x.unit, 'For få.', '{state}', {ended} FROM employee e, seat x
            JOIN employee l ON l.id = x.employee AND l.username = 'lise.leder'
            WHERE e.username = 'kai.koordinator' AND x.live = 1 LIMIT 1""")
        self.id, self.state = one("SELECT MAX(id) FROM problem"), state
        self.answered = answered
        for seat in answered:
            sql(f"""INSERT INTO problem_answer (problem, seat, written, written_by,
                handed_over, text) SELECT {self.id}, '{seat}', UTC_TIMESTAMP(6), id,
                0, 'Ja.' FROM employee WHERE username = 'lise.leder'""")


class Proposal:
    """A proposal of kai's: not decided, put off, or decided."""

    def __init__(self, state, ended):
        self.id = one(f"""INSERT INTO proposal (made, made_by, origin, page, guideline, text,
            state, ended) SELECT UTC_TIMESTAMP(6), id, 'own', '', '', 'Spør først.', '{state}',
            {ended} FROM employee WHERE username = 'kai.koordinator' RETURNING id""")
        self.is_open = ended == "NULL"


def may_proposal(who, action, proposal):
    """Everybody reads it and remarks on it; the system owner decides."""
    return {
        "proposal_view": True,
        "proposal_remark": True,
        "proposal_read": True,
        "proposal_decide": who == SYSTEM_OWNER and proposal.is_open,
    }[action]


class Information:
    """What the system owner told everybody, as it stands or taken back."""

    def __init__(self, withdrawn):
        self.id = one(f"""INSERT INTO information (sent, sent_by, audience, title, body, shown_to,
            withdrawn) SELECT UTC_TIMESTAMP(6), id, 'everybody', 'Samling', 'I dag.', CURRENT_DATE,
            {withdrawn} FROM employee WHERE username = '{SYSTEM_OWNER}' RETURNING id""")
        self.stands = withdrawn == "NULL"


def may_information(who, action, information):
    """Everybody reads it; the system owner takes it back, once."""
    return {"information_view": True, "information_read": True,
            "information_withdraw": who == SYSTEM_OWNER and information.stands}[action]


def ask_everybody():
    """A survey that is open, and that anybody is asked in: who is not has no page for it."""
    sql(f"""INSERT INTO survey (year, opened, opened_by, last) SELECT 2099, UTC_TIMESTAMP(6), id, '2099-12-31'
        FROM employee WHERE username = '{SYSTEM_OWNER}';
        INSERT INTO survey_question (survey, position, text) SELECT id, 1, 'Jeg har nok tid.' FROM survey
        WHERE year = 2099;
        INSERT INTO alert (employee, kind, subject, step, n, made)
        SELECT e.id, 'survey', s.id, 0, 1, s.opened FROM employee e JOIN survey s ON s.year = 2099""")


def propose_groups():
    """A proposal of somebody's who asks nothing here; what ends it again."""
    sql(f"""INSERT INTO map_version (map, number, made, made_by, why, state)
        SELECT 'groups', NULL, UTC_TIMESTAMP(6), MIN(id), 'Ny gruppe', 'waiting'
          FROM employee WHERE state = 'active' AND username NOT IN {ACCOUNTS}""")
    return f"DELETE FROM map_version WHERE id = {one('SELECT MAX(id) FROM map_version')}"


def may_problem(who, action, problem):
    """Who reported and the two who are told see it; each answers once (R32)."""
    mine, leads = who == "kai.koordinator", who == "lise.leder"
    is_open = problem.state == "open"
    leader_owes = leads and is_open and "leader" not in problem.answered
    owner_owes = who == SYSTEM_OWNER and is_open and \
        "system_owner" not in problem.answered
    return {
        "problem_view": mine or leads or who == SYSTEM_OWNER,
        "problem_answer": leader_owes or owner_owes,
        "problem_hand_over": leader_owes,
        "problem_withdraw": mine and is_open,
        "problem_read": mine,
    }[action]


class Feedback:
    """What a family said of kai: for his leader, or for the system owner; open,
    held back or closed."""

    def __init__(self, seat, unit, state, ended):
        sql(f"""INSERT INTO feedback (reference, received, registered, came_by, language,
            about, sender, answer_by, text, state, coordinator, seat, seat_unit, ended,
            ended_by, outcome) SELECT CONCAT('ATTACK', (SELECT COUNT(*) + 1000 FROM feedback)),
            UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'form', 'nb', 'coordinator', 'untold',
            'none', 'Ingen svarer.', '{state}', id, '{seat}', {unit}, {ended},
            IF({ended} IS NULL, NULL, id), IF({ended} IS NULL, NULL, 'thanks')
            FROM employee WHERE username = 'kai.koordinator'""")
        self.id, self.seat, self.state = one("SELECT MAX(id) FROM feedback"), seat, state


def may_feedback(who, action, feedback):
    """The one seat that is to answer sees it, and nobody else (A110-112)."""
    hears = who == {"leader": "lise.leder", "system_owner": SYSTEM_OWNER,
                    "office": OFFICE}[feedback.seat]
    return hears and (action in ("feedback_view", "feedback_print") or
                      feedback.state == "open")


class Inquiry:
    """Who asks to be contacted: open, or closed."""

    def __init__(self, state, ended):
        sql(f"""INSERT INTO inquiry (reference, received, language, about, concerns, name,
            reach, contact, state, ended) SELECT CONCAT('ATTACK', COUNT(*) + 1000),
            UTC_TIMESTAMP(6), 'nb', 'plan', 'self', 'Mor', 'phone', '12345678', '{state}',
            {ended} FROM inquiry""")
        self.id, self.state = one("SELECT MAX(id) FROM inquiry"), state


def asked(ended):
    """A question on the families' form, and whether it is asked still."""
    return one(f"""INSERT INTO feedback_question (position, valid_from, valid_to)
        VALUES (90, '2026-01-01', {ended}) RETURNING id"""), ended == "NULL"


class Claim:
    """A claim of a case's text, open or answered."""

    def __init__(self, thing, state, ended):
        sql(f"""INSERT INTO claim (casefile, kind, claimant, basis, received, text,
            registered, registered_by, state, ended) SELECT c.id, 'access',
            'plan_owner', '', CURRENT_DATE, 'Alt.', UTC_TIMESTAMP(6), e.id,
            '{state}', {ended} FROM casefile c, employee e
            WHERE c.number = '{thing.number}' AND e.username = '{OFFICE}'""")
        self.id, self.state, self.thing = one("SELECT MAX(id) FROM claim"), state, thing


def may_claim(who, action, claim):
    """The office answers; who holds the case may see it (R60)."""
    return {
        "claim_view": who in (OFFICE, claim.thing.holder),
        "claim_answer": who == OFFICE and claim.state == "open",
        "claim_extend": who == OFFICE and claim.state == "open",
    }[action]


class Plan:
    """A plan with a goal and a measure; "approved": not written in."""

    def __init__(self, thing, state):
        self.state, self.number, self.thing = state, thing.number, thing
        by = f"(SELECT id FROM employee WHERE username = '{ACCOUNTS[3]}')"
        sql(f"""INSERT INTO plan (casefile, state, began, changed, changed_by) SELECT id, '{state}',
            UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), {by} FROM casefile
            WHERE number = '{thing.number}'""")
        self.goal = one(f"""INSERT INTO plan_goal (casefile, position, goal, changed, changed_by)
            SELECT id, 10, 'Mål', UTC_TIMESTAMP(6), {by} FROM casefile
            WHERE number = '{thing.number}' RETURNING id""")
        self.measure = one(f"""INSERT INTO plan_measure (casefile, goal, position, measure, changed,
            changed_by) SELECT casefile, id, 10, 'Tiltak', UTC_TIMESTAMP(6), {by} FROM plan_goal
            WHERE id = {self.goal} RETURNING id""")


def may_plan(who, action, plan):
    """The plan is written by who has the case; what is approved is gone through first."""
    holds = who == plan.thing.holder and plan.thing.state == "active"
    if action == "plan_approve":
        return holds and plan.state != "approved"
    return holds and (action != "plan_evaluate" or plan.state == "approved")


class Meeting:
    """A meeting with somebody who is called in, and something that was agreed there."""

    def __init__(self, thing):
        self.number, self.thing = thing.number, thing
        by = f"(SELECT id FROM employee WHERE username = '{ACCOUNTS[3]}')"
        self.meeting = one(f"""INSERT INTO meeting (casefile, kind, met, begins, ends, place, uid,
            changed, changed_by) SELECT id, 'group', CURRENT_DATE, 540, 600, 'Rådhuset',
            MD5(id), UTC_TIMESTAMP(6), {by} FROM casefile WHERE number = '{thing.number}'
            RETURNING id""")
        sql(f"""INSERT INTO meeting_person (meeting, name, mail)
            VALUES ({self.meeting}, 'Anna', 'anna@eksempel.no')""")
        self.agreement = one(f"""INSERT INTO agreement (casefile, meeting, body, responsible, due,
            made, changed, changed_by) SELECT casefile, id, 'Ringe', 'Mor', CURRENT_DATE,
            UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), {by} FROM meeting WHERE id = {self.meeting}
            RETURNING id""")


class Log:
    """A baton of kai's with a log, in his unit, or one that is closed."""

    def __init__(self, like, state):
        person = one("INSERT INTO person (name, birth) VALUES ('Logg', '2016-09-03') RETURNING id")
        file, self.number = sql(f"""INSERT INTO casefile (number, person, received, registered)
            VALUES ('2098-0000{person[-1]}', {person}, CURRENT_DATE, UTC_TIMESTAMP(6))
            RETURNING id, number""")[0]
        unit, holder = sql(f"""SELECT s.unit, s.holder FROM strand s JOIN casefile c
            ON c.id = s.casefile WHERE c.number = '{like.number}'""")[0]
        row = one(f"""INSERT INTO strand (casefile, kind, state, holder, held_as, held_since, unit,
            closed) VALUES ({file}, 'baton', '{state}', {holder}, 'accepted', UTC_TIMESTAMP(6),
            {unit}, IF('{state}' = 'closed', UTC_TIMESTAMP(6), NULL)) RETURNING id""")
        sql(f"""INSERT INTO holding (strand, employee, held_as, since, until) VALUES ({row}, {holder},
            'accepted', UTC_TIMESTAMP(6) - INTERVAL 1 DAY, IF('{state}' = 'closed', UTC_TIMESTAMP(6),
            '9999-12-31'));
            INSERT INTO baton_log (strand, concern, opened, opened_by) VALUES ({row}, 'Uro',
            UTC_TIMESTAMP(6), {holder})""")
        if state == "active":
            # Who has it coordinates as well.
            self.beside = one(f"""INSERT INTO strand (casefile, kind, state, holder, held_as, held_since,
                unit) VALUES ({file}, 'coordinator', 'active', {holder}, 'accepted', UTC_TIMESTAMP(6),
                {unit}) RETURNING id""")
            sql(f"""INSERT INTO holding (strand, employee, held_as, since, until) VALUES
                ({self.beside}, {holder}, 'accepted', UTC_TIMESTAMP(6) - INTERVAL 1 DAY, '9999-12-31')""")
        self.goal, self.measure = sql(f"""INSERT INTO plan_goal (casefile, log, in_plan, position, goal,
            changed, changed_by) VALUES ({file}, {row}, 0, 0, 'Ro', UTC_TIMESTAMP(6), {holder});
            INSERT INTO plan_measure (casefile, log, in_plan, goal, position, measure, responsible,
            evaluation, changed, changed_by) VALUES ({file}, {row}, 0, LAST_INSERT_ID(), 0, 'Les',
            'Mor', CURRENT_DATE, UTC_TIMESTAMP(6), {holder}) RETURNING goal, id""")[0]
        self.thing = Thing(state, self.number, "stafettholder", like.leader, like.holder, None)


def may_log(who, action, thing):
    """What is written in a log is for who has it, as long as it is open (R57)."""
    return who == thing.holder and (thing.state == "active" or
                                    (action == "baton_log_view" and thing.state != "closed"))


class Family:
    """A case of kai's by which he has a family, or of one that is over."""

    def __init__(self, like, state):
        person = one("INSERT INTO person (name, birth) VALUES ('Familie', '1986-09-03') RETURNING id")
        file, self.number = sql(f"""INSERT INTO casefile (number, person, received, registered)
            VALUES ('2097-0000{person[-1]}', {person}, CURRENT_DATE, UTC_TIMESTAMP(6))
            RETURNING id, number""")[0]
        over = "UTC_TIMESTAMP(6)" if state == "closed" else "NULL"
        row = one(f"""INSERT INTO strand (casefile, kind, state, holder, held_as, held_since, unit,
            accepted, closed) SELECT {file}, 'family_coordinator', '{state}', s.holder, 'accepted',
            UTC_TIMESTAMP(6), s.unit, UTC_TIMESTAMP(6), {over} FROM strand s JOIN casefile c
            ON c.id = s.casefile WHERE c.number = '{like.number}' RETURNING id""")
        sql(f"""INSERT INTO holding (strand, employee, held_as, since, until)
            SELECT id, holder, 'accepted', UTC_TIMESTAMP(6) - INTERVAL 1 DAY,
            COALESCE({over}, '9999-12-31') FROM strand WHERE id = {row};
            INSERT INTO family_member (strand, family, begun, joined)
            VALUES ({row}, {row}, CURRENT_DATE, UTC_TIMESTAMP(6))""")
        self.thing = Thing(state, self.number, "familiekoordinator", like.leader, like.holder, None)


class Contact:
    """A contact form of such a log, that the family lets the team read."""

    def __init__(self, log, state):
        self.thing, self.state = log.thing, state
        file, strand, holder = sql(f"""SELECT c.id, s.id, s.holder FROM casefile c
            JOIN strand s ON s.casefile = c.id AND s.kind = 'baton'
            WHERE c.number = '{log.number}'""")[0]
        consent = one(f"""INSERT INTO consent (casefile, giver, giver_name, purposes, information, way,
            why, given, registered, registered_by) VALUES ({file}, 'parents', 'Mor', 'baton', 'Loggen',
            'signed', '', CURRENT_DATE, UTC_TIMESTAMP(6), {holder}) RETURNING id""")
        sql(f"""INSERT INTO consent_service (consent, casefile, name, team, answer, until) VALUES
            ({consent}, {file}, 'BTI-teamet', 1, 'given', CURRENT_DATE + INTERVAL 90 DAY)""")
        done = "NULL" if state == "open" else "UTC_TIMESTAMP(6)"
        self.id = one(f"""INSERT INTO contact_form (casefile, strand, state, help, concern, tried,
            child_view, family_view, leader, asked, sent, sent_by, outcome, answer, ended, ended_by)
            VALUES ({file}, {strand}, '{state}', 'advice', 'Uro', 'Lest', '', '', 'Lise', CURRENT_DATE,
            UTC_TIMESTAMP(6), {holder}, 'advice', 'Les mer', {done}, IF({done} IS NULL, NULL, {holder}))
            RETURNING id""")


def may_contact(who, action, thing):
    """Who has the baton asks, the team answers while it is open (R56)."""
    if action == "contact_form_answer":
        return who == TEAM and thing.state == "open"
    if action == "contact_form_view" and who == TEAM:
        return True
    return may_log(who, "baton_log_view" if action == "contact_form_view" else action, thing.thing)


class Application:
    """An application that is open, perhaps with a decision, or one that is decided."""

    def __init__(self, thing, state, decision=None):
        self.state, self.number, self.thing = state, thing.number, thing
        ended = "NULL" if state == "open" else "UTC_TIMESTAMP(6)"
        self.id = one(f"""INSERT INTO application (casefile, strand, plan, received, registered,
            registered_by, came_by, sender, language, text, worker, state, ended, ended_by)
            SELECT c.id, s.id, 0, CURRENT_DATE, UTC_TIMESTAMP(6), e.id, 'letter', 'guardian', 'nb',
            'Alt.', e.id, '{state}', {ended}, IF('{state}' = 'open', NULL, e.id)
            FROM casefile c JOIN strand s ON s.casefile = c.id JOIN employee e
            WHERE c.number = '{thing.number}' AND e.username = '{OFFICE}' RETURNING id""")
        self.letter = one(f"""INSERT INTO letter (kind, application, language, html, dated, ordered,
            ordered_by, state) SELECT 'receipt', {self.id}, 'nb', 'x', CURRENT_DATE,
            UTC_TIMESTAMP(6), id, 'failed' FROM employee WHERE username = '{OFFICE}' RETURNING id""")
        if decision is not None:
            sql(f"""INSERT INTO decision (application, state, plan, coordinator, kind, form, bases,
                main_basis, written, written_by) SELECT {self.id}, '{decision}', 'not_asked',
                'granted', 'coordinator', 'appealable', 'coordinator_health', 'coordinator_health',
                UTC_TIMESTAMP(6), id FROM employee WHERE username = '{OFFICE}'""")


def may_application(who, action, thing):
    """All of it is the office's, and what is decided is only read."""
    if action == "decision_change":
        return who == OFFICE and thing.state == "decided"
    return who == OFFICE and (action == "application_view" or thing.state == "open")


class Complaint:
    """A complaint that waits for its next step, or is over."""

    def __init__(self, thing, state, outcome="NULL"):
        self.number, self.thing = thing.number, thing
        self.open = state != "followed_up"
        self.id = one(f"""INSERT INTO complaint (casefile, strand, about, received, registered,
            registered_by, came_way, sent, timing, sender, language, text, deferred, worker, state,
            outcome, forwarded, ruling, ruled) SELECT c.id, s.id, 'other', CURRENT_DATE,
            UTC_TIMESTAMP(6), e.id, 'post', CURRENT_DATE, 'in_time', 'guardian', 'nb', 'Alt.',
            'not_asked', e.id, '{state}', {outcome}, IF({outcome} IS NULL, NULL, CURRENT_DATE),
            IF({outcome} IS NULL, NULL, 'upheld'), IF({outcome} IS NULL, NULL, CURRENT_DATE)
            FROM casefile c JOIN strand s ON s.casefile = c.id JOIN employee e
            WHERE c.number = '{thing.number}' AND e.username = '{OFFICE}' RETURNING id""")
        self.letter = one(f"""INSERT INTO letter (kind, complaint, language, html, dated, ordered,
            ordered_by, state) SELECT 'complaint_receipt', {self.id}, 'nb', 'x', CURRENT_DATE,
            UTC_TIMESTAMP(6), id, 'failed' FROM employee WHERE username = '{OFFICE}' RETURNING id""")


def may_complaint(who, action, thing):
    """Likewise: the office alone, and what is over is only read."""
    return who == OFFICE and (action == "complaint_view" or thing.open)


def state_of_tables():
    """What must not change when a request is refused."""
    return {table: sorted(sql(f"SELECT * FROM {table}")) for table in WRITTEN}


def attack(browser, method, path):
    """The status; a POST is well-formed but stale, so that it never writes."""
    if method == "GET":
        return browser.get(path).status
    form = browser.get("/").hidden("/logg-ut")
    return browser.post(path, {"csrf": form["csrf"], "nokkel": form["nokkel"],
                               "versjon": "999999"}).status


def a_seat_given_by_hand(tap, unit):
    """A nettverkskontakt sees what the leader sees, but makes no other, and is
    none any more when she works elsewhere."""
    page = f"/enhet/{unit}/kontakt"
    hand = f"""SELECT COUNT(*) FROM seat x JOIN unit u ON u.id = x.unit
        WHERE u.code = '{unit}' AND x.source = 'hand' AND x.live = 1"""
    kai, kari, lise = (one(f"SELECT id FROM employee WHERE username = '{who}'")
                       for who in ("kai.koordinator", "kari.koordinator", "lise.leder"))
    leader = Browser("lise.leder")
    key = leader.get(page).hidden("/logg-ut")
    leader.post(page, {**key, "ansatt": kai, "steg": "utnevn"})
    tap.check(one(hand) == "1", "a leader appoints who works in the unit", one(hand))
    for who, name in ((lise, "herself"), (kari, "who works elsewhere")):
        leader.post(page, {**key, "ansatt": who, "steg": "utnevn"})
        tap.check(one(hand) == "1", f"but not {name}", one(hand))
    contact = Browser("kai.koordinator")
    key = contact.get("/").hidden("/logg-ut")
    tap.check(contact.get(f"/enhet/{unit}").status == 200 and
              contact.get(page).status == 403 and
              page not in contact.get("/").text and
              contact.post(page, {**key, "ansatt": kai, "steg": "avslutt"}).status
              == 403 and one(hand) == "1",
              "the nettverkskontakt sees the unit and appoints nobody")
    key = leader.get(page).hidden("/logg-ut")
    leader.post(page, {**key, "ansatt": kai, "steg": "avslutt"})
    tap.check(one(hand) == "0" and contact.get(f"/enhet/{unit}").status == 404,
              "and is none any more when the leader says so")
    sql(f"""INSERT INTO seat (kind, unit, employee, source, since)
        SELECT 'leader', u.id, {kari}, 'hand', UTC_TIMESTAMP(6)
          FROM unit u WHERE u.code = '{unit}'""")
    moved = Browser("kari.koordinator")
    was = moved.get(f"/enhet/{unit}").status
    subprocess.run(os.environ["SWEEP"].split(), check=True, capture_output=True)
    tap.check(was == 200 and one(hand) == "0" and
              moved.get(f"/enhet/{unit}").status == 404,
              "nor when she no longer works there", f"{was} {one(hand)}")


def change_hands(things):
    """Of each somebody has left, and of what is active another has said yes."""
    for thing in things:
        sql(f"""INSERT INTO handover (strand, left_by, began, taken_by, taken)
            SELECT s.id, s.holder, UTC_TIMESTAMP(6), IF(s.state = 'active', s.holder, NULL),
                   IF(s.state = 'active', UTC_TIMESTAMP(6), NULL)
              FROM strand s JOIN casefile c ON c.id = s.casefile
             WHERE c.number = '{thing.number}' AND s.state <> 'registered'""")
        if thing.state == "closed":
            file, strand = sql(f"""SELECT c.id, s.id FROM strand s JOIN casefile c
                ON c.id = s.casefile WHERE c.number = '{thing.number}'""")[0]
            sql(f"""INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand,
                opened, due) VALUES ('send_to_archive', {file}, {strand}, 'office', 0, {file},
                {strand}, UTC_TIMESTAMP(6), CURRENT_DATE)""")


def about(who, pattern, action, kind, thing, unit):
    """The path about that thing, and whether `who` may do it or know of it."""
    if kind in ("case", "strand"):
        path = (pattern.replace("{case}", thing.number).replace("{strand}", thing.kind)
                .replace("{id}", NOT_THERE).replace("{word}", "annen"))
        return path, may_case(who, action, thing), may_case(who, "case_view", thing)
    if kind == "claim":
        path = pattern.replace("{case}", thing.thing.number).replace("{id}", thing.id)
        return (path, may_claim(who, action, thing),
                may_case(who, "case_view", thing.thing))
    if kind == "application":
        path = (pattern.replace("{case}", thing.number).replace("{id}", thing.id)
                .replace("{word}", thing.letter))
        return (path, may_application(who, action, thing),
                may_case(who, "case_view", thing.thing))
    if kind == "log":
        row = thing.measure if "/tiltak/{id}" in pattern else thing.goal
        return (pattern.replace("{case}", thing.number).replace("{id}", row), may_log(who, action, thing.thing),
                may_case(who, "case_view", thing.thing))
    if kind == "family":
        return (pattern.replace("{case}", thing.number),
                who == thing.thing.holder and thing.thing.state == "active",
                may_case(who, "case_view", thing.thing))
    if kind == "contact":
        return (pattern.replace("{case}", thing.thing.number).replace("{id}", thing.id),
                may_contact(who, action, thing), may_case(who, "case_view", thing.thing))
    if kind in ("meeting", "agreement"):
        path = (pattern.replace("{case}", thing.number).replace("{word}", "referat")
                .replace("{id}", thing.meeting if kind == "meeting" else thing.agreement))
        return (path, may_case(who, action, thing.thing),
                may_case(who, "case_view", thing.thing))
    if kind.startswith("plan"):
        row = thing.measure if "/tiltak/{id}" in pattern else thing.goal
        path = (pattern.replace("{case}", thing.number).replace("{id}", row)
                .replace("{word}", "viktig"))
        return (path, may_plan(who, action, thing), may_case(who, "case_view", thing.thing))
    if kind == "complaint":
        path = (pattern.replace("{case}", thing.number).replace("{id}", thing.id)
                .replace("{word}", thing.letter))
        return (path, may_complaint(who, action, thing),
                may_case(who, "case_view", thing.thing))
    if kind == "question":
        return (pattern.replace("{id}", thing.id), may_question(who, action, thing),
                may_question(who, "question_view", thing))
    if kind == "problem":
        return (pattern.replace("{id}", thing.id), may_problem(who, action, thing),
                may_problem(who, "problem_view", thing))
    if kind == "proposal":
        return (pattern.replace("{id}", thing.id), may_proposal(who, action, thing),
                may_proposal(who, "proposal_view", thing))
    if kind == "information":
        return (pattern.replace("{id}", thing.id), may_information(who, action, thing), True)
    if kind == "feedback":
        return (pattern.replace("{id}", thing.id), may_feedback(who, action, thing),
                may_feedback(who, "feedback_view", thing))
    if kind == "inquiry":
        return (pattern.replace("{id}", thing.id), who == OFFICE and
                (action == "inquiry_view" or thing.state == "open"), who == OFFICE)
    if kind == "guideline":
        good = action != "guideline_change" or who == SYSTEM_OWNER
        return pattern.replace("{word}", thing[0]), good, True
    if kind == "course":
        return (pattern.replace("{id}", thing[0]), may_house(who, action, None),
                may_house(who, "training_take", None))
    if kind in ("units", "groups"):
        return (pattern.replace("{word}", unit).replace("{id}", "1"), may_house(who, action, None),
                may_house(who, f"{kind}_view", None))
    if kind in ("asked", "own_page", "law"):
        return (pattern.replace("{id}", thing[0]).replace("{word}", thing[0]),
                who == SYSTEM_OWNER and thing[1], who == SYSTEM_OWNER)
    word = "uk" if action == "translation_open" else unit
    return (pattern.replace("{word}", word).replace("{id}", NOT_THERE),
            may_house(who, action, "lise.leder" if kind == "unit" else None),
            kind == "none" or may_house(who, "unit_view", "lise.leder"))


def run(tap):
    routes = [line.split() for line in subprocess.run(
        [os.environ["STAFF"], "--routes"], check=True, capture_output=True,
        text=True).stdout.splitlines()]
    things = [find("registered", "1=1"), find("waiting", "l.username = 'lise.leder'"),
              find("offered", "t.username = 'kai.koordinator'"),
              find("active", "h.username = 'kai.koordinator'"),
              find("closed", "l.username = 'lise.leder'")]
    unit = one("""SELECT u.code FROM unit u JOIN seat x ON x.unit = u.id
        JOIN employee e ON e.id = x.employee AND e.username = 'lise.leder'
        WHERE x.live = 1 LIMIT 1""")
    questions = [Question("open", "NULL"), Question("answered", "UTC_TIMESTAMP(6)")]
    problems = [Problem("open", "NULL", ()), Problem("open", "NULL", ("leader",)),
                Problem("open", "NULL", ("system_owner",)),
                Problem("closed", "UTC_TIMESTAMP(6)", ("leader", "system_owner"))]
    claims = [Claim(things[3], "open", "NULL"),
              Claim(things[3], "refused", "UTC_TIMESTAMP(6)")]
    applications = [Application(things[0], "open"), Application(things[1], "open", "proposed"),
                    Application(things[3], "decided"),
                    Application(things[4], "open", "draft")]
    complaints = [Complaint(things[0], "received"), Complaint(things[3], "reassessed", "'stands'"),
                  Complaint(things[3], "forwarded", "'partly'"),
                  Complaint(things[4], "decided", "'stands'"),
                  Complaint(things[1], "followed_up", "'stands'")]
    plans = [Plan(things[3], "writing"), Plan(find("active", "h.username = 'kari.koordinator'"),
                                              "approved"),
             Plan(things[1], "writing"), Plan(things[4], "approved")]
    meetings = [Meeting(things[3]), Meeting(things[1]), Meeting(things[4])]
    at = f"(SELECT u.id FROM unit u WHERE u.code = '{unit}')"
    heard = [Feedback("leader", at, "open", "NULL"), Feedback("leader", at, "held", "NULL"),
             Feedback("leader", at, "closed", "UTC_TIMESTAMP(6)"),
             Feedback("system_owner", "NULL", "open", "NULL"),
             Feedback("office", "NULL", "open", "NULL")]
    logs = [Log(things[3], "active"), Log(things[3], "closed")]
    of_kind = {"case": things, "strand": things, "question": questions,
               "claim": claims, "application": applications, "complaint": complaints,
               "family": [Family(things[3], "active"), Family(things[3], "closed")],
               "log": logs, "contact": [Contact(logs[0], "open"), Contact(logs[0], "answered")],
               "meeting": meetings, "agreement": meetings,
               **{kind: plans for kind in ("plan", "plan_more", "plan_point", "plan_goal",
                                           "plan_measure")}, "problem": problems, "feedback": heard,
               "information": [Information("NULL"), Information("UTC_TIMESTAMP(6)")],
               "proposal": [Proposal("open", "NULL"), Proposal("later", "NULL"),
                            Proposal("declined", "UTC_TIMESTAMP(6)")],
               "asked": [asked("NULL"), asked("'2026-02-01'")], "own_page": [("personvern", True)],
               "law": [("plan-nav", True)], "guideline": [("give-coordinator", True)],
               "course": [(one("SELECT MAX(id) FROM course WHERE called_off IS NULL"), True)],
               "inquiry": [Inquiry("open", "NULL"), Inquiry("closed", "UTC_TIMESTAMP(6)")]}
    change_hands(things)
    ask_everybody()
    ends = propose_groups()
    a_seat_given_by_hand(tap, unit)
    before, refused = state_of_tables(), 0
    refusals = int(one("SELECT COUNT(*) FROM access_log WHERE outcome = 'refused'"))
    for who in ACCOUNTS:
        browser = Browser(who)
        wrong = []
        for method, pattern, action, kind in routes:
            if pattern == "/logg-ut":
                continue
            for thing in of_kind.get(kind, [None]):
                path, good, known = about(who, pattern, action, kind, thing, unit)
                status = attack(browser, method, path)
                wanted = (200,) if method == "GET" else (400, 409, 422)
                # What is not to be written or approved now is seen where it is.
                if method == "GET" and action in (
                        "decision_write", "decision_approve", "complaint_reassess",
                        "complaint_forward", "complaint_answer", "complaint_follow",
                        "decision_change", "groups_propose"):
                    wanted = (200, 303)
                # Nobody has had it printed.
                if good and (NOT_THERE in path or path.endswith(("/utskrift/fil", "/skjema/fil", "/alt/fil",
                                                                  "/rapport/fil")) or
                             (path.endswith(("/fil", "/fhir")) and any(w in path for w in (
                                 "/brev/", "/versjoner/", "/papir/", "/kopier/")))):
                    wanted = (404,)
                    refused += 1
                if not good:
                    wanted = (403,) if known else (404,)
                    refused += 1
                if status not in wanted:
                    wrong.append(f"{method} {path} {action}: {status}, not {wanted}")
        tap.check(not wrong, f"{who} gets what the rules give, and no more",
                  "\n# ".join(wrong))
    wrong = [f"{m} {p}" for m, p, _, _ in routes
             if Browser().send(m, p.replace("{case}", things[1].number)
                            .replace("{strand}", things[1].kind)
                            .replace("{word}", unit).replace("{id}", NOT_THERE),
                            "" if m == "POST" else None).status != 303]
    tap.check(not wrong, "without login every page leads to the door",
              ", ".join(wrong))
    after = state_of_tables()
    tap.check(before == after, "refused and stale requests wrote nothing",
              [(t, [r for r in after[t] if r not in before[t]][:2])
               for t in WRITTEN if after[t] != before[t]])
    logged = int(one("SELECT COUNT(*) FROM access_log WHERE outcome = 'refused'")) - refusals
    tap.check(logged == refused, "every refusal is in the access log", f"{logged} of {refused}")
    sql(ends)
    sql(f"UPDATE strand SET state = 'closed', closed = UTC_TIMESTAMP(6) WHERE id = {logs[0].beside}; "
        f"UPDATE holding SET until = UTC_TIMESTAMP(6) WHERE strand = {logs[0].beside}")


if __name__ == "__main__":
    told = Tap()
    run(told)
    sys.exit(told.end())
