"""Every form with room for a longer text, through the same mishaps: the session
runs out, a fault of ours, a stale page. What was typed is there again each time,
and gone when it is sent; part of it_draft.py."""

import html
import re
from pathlib import Path

from client import SLUGS, Browser, day, identity, one, sql

from drafts import (KEPT, TEXT, clear, drafts, enter, lapse, opened, save, shown,
                    waiting)

SOURCES = Path(__file__).resolve().parent.parent.parent / "templates"
WORDS = TEXT[:300] + "\nOg mer."
LISE, KAI, STIAN = "lise.leder", "kai.koordinator", "stian.stafettholder"
TORA, SIRI = "tora.tjenestekontor", "siri.systemansvarlig"
FRIDA, ODD = "frida.fadder", "odd.drift"


def newest(table):
    return one(f"SELECT MAX(id) FROM {table}")


def of_kai():
    """Number and path of a case that Kai holds in Lise's unit."""
    number, kind = sql("""SELECT c.number, s.kind FROM strand s
        JOIN casefile c ON c.id = s.casefile AND c.address_block = 'none'
        JOIN employee e ON e.id = s.holder AND e.username = 'kai.koordinator'
        JOIN seat x ON x.kind = 'leader' AND x.unit = s.unit AND x.live = 1
        JOIN employee l ON l.id = x.employee AND l.username = 'lise.leder'
       WHERE s.state = 'active' AND (SELECT COUNT(*) FROM strand a
             WHERE a.casefile = c.id) = 1 ORDER BY s.id LIMIT 1""")[0]
    return number, f"/sak/{number}/{SLUGS[kind]}"


def in_line():
    """From the office to the coordinator who has the case."""
    yield "intake/register", TORA, "/sak/ny", {
        "navn": "Utkast & Sønn", "fodselsdato": "03.09.2015", "type": "koordinator",
        "mottatt": day(-9), "vedtak": day(-2), "onske": WORDS}
    path = f"/sak/{one('SELECT number FROM casefile ORDER BY id DESC LIMIT 1')}"
    yield "intake/distribute", TORA, path + "/koordinator/fordel", {
        "enhet": one("SELECT id FROM unit WHERE code = 'familietjenesten'"),
        "beskjed": WORDS}
    Browser(TORA).fill("/sak/ny", "/sak/ny", navn="Enda En", fodselsdato="03.09.2015",
                       type="koordinator", mottatt=day(-9), vedtak=day(-2))
    yield "intake/distribute_several", TORA, "/soknader/fordel", {
        f"sak-{one('SELECT MAX(id) FROM strand')}": "ja",
        "enhet": one("SELECT id FROM unit WHERE code = 'familietjenesten'"),
        "beskjed": WORDS}
    family = one(f"""SELECT c.number FROM strand s JOIN casefile c ON c.id = s.casefile
        JOIN employee e ON e.id = s.holder AND e.username = '{KAI}'
        WHERE s.kind = 'family_coordinator' AND s.state = 'active' LIMIT 1""")
    yield "intake/family", KAI, f"/sak/{family}/familie", {
        "navn": "Kladd Familie", "fodselsdato": "03.09.2015", "gir": "forelder",
        "giver_navn": "Mor", "hvorfor_giver": WORDS, "opplysninger": WORDS,
        "gitt_som": "muntlig", "gitt_dato": day()}
    path = waiting()
    yield "cover/contact_person", LISE, f"/sak/{path.split('/')[2]}/kontaktperson", {
        "ansatt": "", "kontaktperson_navn": WORDS[:100], "kontaktperson_tjeneste": WORDS[:150],
        "kontaktperson_telefon": "37 01 99 99"}
    yield "cover/offer", LISE, path, {
        "koordinator": one(f"SELECT id FROM employee WHERE username = '{KAI}'"),
        "timer": "5", "avklart": "ja", "beskjed": WORDS}
    yield "cover/answer", KAI, path.replace("tilbud", "svar"), {
        "svar": "ja", "habil": "ja", "grunn": WORDS}
    yield "cover/contact", KAI, path.replace("tilbud", "kontakt"), {"dato": day()}


def applied():
    """From the office's door to a decision, and back from a unit; what is saved with the
    application is in its form again."""
    sql("UPDATE law_reference SET checked = NOW(6), checked_by = 1 WHERE needs_check = 1")
    yield "intake/need", KAI, "/meld-behov", {
        "navn": "Nær Ukjent", "fodselsdato": "03.09.2015", "behov": "vet-ikke", "sett": WORDS,
        "nas": "telefon", "kontakt": "900 00 000", "samtykke": "ja"}
    yield "intake/apply", TORA, "/soknader/ny", {
        "navn": "Kladd Søker", "fodselsdato": "03.09.2015", "soker_om": "koordinator",
        "kanal": "brev", "mottatt": day(), "avsender": "planeier", "malform": "nn",
        "soknaden": WORDS}
    path = f"/sak/{one('SELECT number FROM casefile ORDER BY id DESC LIMIT 1')}" \
           f"/soknad/{newest('application')}"
    yield "intake/confirm", TORA, path + "/bekreft", {"tillegg": WORDS}
    yield "intake/delay", TORA, path + "/forelopig", {
        "forklaring": WORDS + ".", "ventes": day(40)}
    yield "intake/assess", TORA, path + "/vurder", {"helhet": "ja", "vurdering": WORDS + "."}
    yield "intake/ask_owner", TORA, path + "/spor", {"tvil": WORDS}
    yield "intake/decide", TORA, path + "/vedtak", {
        "om_koordinator": "avslag", "koordinatorslag": "koordinator", "om_plan": "ikke-sokt",
        "brevslag": "klagerett", "hjemmel-2": "ja", "viktigst": "2", "fakta": WORDS + ".",
        "grunner": WORDS + "."}
    yield "intake/withdraw", TORA, path + "/trekk", {"trukket": WORDS}
    # As if it had been decided instead.
    sql(f"""UPDATE application SET state = 'decided' WHERE id = {newest('application')};
        DELETE FROM decision WHERE application = {newest('application')};
        INSERT INTO decision (application, state, plan, coordinator, kind, form, bases, main_basis,
            reasons, written, written_by, approved, approved_by, dated, sent, complain_until)
          SELECT id, 'sent', 'not_asked', 'refused', 'coordinator', 'appealable', 'plan_health',
                 'plan_health', 'Nei.', NOW(6), worker, NOW(6), worker, CURRENT_DATE,
                 CURRENT_DATE, CURRENT_DATE FROM application WHERE id = {newest('application')}""")
    yield "intake/change", TORA, path + "/endre", {"endringsgrunn": WORDS[:900]}
    yield from complained(path.split("/")[2])
    path = waiting().replace("tilbud", "retur")
    yield "cover/return", LISE, path, {"tilbake": WORDS}
    path = path.replace("retur", "fordel")
    Browser(TORA).fill(path, path, enhet=one(
        "SELECT id FROM unit WHERE code = 'familietjenesten'"))


def complained(number):
    """From a complaint to what came of it; what is saved with it is in its form again."""
    path = f"/sak/{number}/koordinator/klage"
    yield "intake/complain", TORA, path, {
        "klagen_gjelder": "plan", "klagen": WORDS, "klagemate": "post", "klage_sendt": day(),
        "klage_mottatt": day(), "klager": "planeier", "malform": "nn", "utsatt": "ikke-bedt",
        "klagebehandler": one(f"SELECT id FROM employee WHERE username = '{TORA}'")}
    path = f"/sak/{number}/klage/{newest('complaint')}"
    yield "intake/complaint_confirm", TORA, path + "/bekreft", {"tillegg": WORDS}
    yield "intake/reassess", TORA, path + "/vurder", {
        "klageutfall": "opprettholdt", "ny_vurdering": WORDS + ".", "utsatt": "ikke-bedt"}
    yield "intake/forward", TORA, path + "/oversend", {"merknader": WORDS}
    sql(f"UPDATE complaint SET outcome = 'rejected' WHERE id = {newest('complaint')}")
    yield "intake/reject", TORA, path + "/avvis", {"merknader": WORDS}
    sql(f"""UPDATE complaint SET outcome = 'stands', state = 'forwarded', forwarded = received
        WHERE id = {newest('complaint')}""")
    yield "intake/ruling", TORA, path + "/svar", {
        "klageavgjorelse": "medhold", "klage_avgjort": day(), "avgjorelsen": WORDS}
    yield "intake/follow", TORA, path + "/fulgt-opp", {"oppfolging": WORDS}


def about_a_case(number, path):
    """By whoever holds it, leads the unit or sits at the office."""
    yield "cover/note", KAI, path + "/notat", {"notat": WORDS}
    yield "cover/note", KAI, f"{path}/notat/{newest('note')}", {"notat": WORDS}
    yield "plan/service", KAI, f"/sak/{number}/tjenester/ny/annen", {
        "rolle": "Skole", "deltaker": "", "ansvarsomrade": "",
        "kontaktinfo": "", "bidrag": WORDS}
    yield "plan/consent", KAI, f"/sak/{number}/samtykker/nytt", {
        "svaret": "ja", "gir": "verge", "giver_navn": "Verge", "formal-1": "ja",
        "opplysninger": WORDS, "utenfor": "Sykehuset", "gitt_som": "muntlig",
        "gitt_dato": day(), "gjelder_til": day(5), "hvorfor_giver": WORDS}
    plan, kais = f"/sak/{number}/plan", one(f"SELECT id FROM employee WHERE username = '{KAI}'")
    sql(f"""INSERT INTO plan (casefile, began, changed, changed_by) SELECT id, UTC_TIMESTAMP(6),
        UTC_TIMESTAMP(6), {kais} FROM casefile WHERE number = '{number}'""")
    yield "plan/plan_point", KAI, plan + "/punkt/viktig", {"punkt": WORDS + "."}
    yield "plan/plan_goal", KAI, plan + "/mal/nytt", {"malsetting": WORDS}
    yield "plan/plan_measure", KAI, f"{plan}/mal/{newest('plan_goal')}/tiltak", {
        "tiltak": WORDS, "omfang": "Mye", "gjennomfores": WORDS, "tidsplan": "Snart",
        "ansvarlig": "Mor", "evaluerer": "Far", "tjenestevedtak": ""}
    sql(f"""UPDATE plan p JOIN casefile c ON c.id = p.casefile AND c.number = '{number}'
        SET p.state = 'approved'""")
    yield "plan/plan_change", KAI, plan + "/endring", {"endring": WORDS}
    meeting = f"/sak/{number}/moter"
    yield "plan/meeting_form", KAI, meeting + "/nytt", {
        "motetype": "annet", "kalles_av": "", "motedato": day(), "fra_klokken": "0",
        "til_klokken": "0.30", "motested": "Rådhuset", "moteleder": "Kai", "dagsorden": WORDS,
        "motetolk": ""}
    held = f"{meeting}/{newest('meeting')}"
    yield "plan/meeting_minutes", KAI, held + "/referat", {"referattekst": WORDS + "."}
    yield "plan/agreement", KAI, f"/sak/{number}/avtaler/ny", {
        "avtalt": WORDS, "avtalt_med": "Skolen", "avtalt_til": day(3)}
    yield "plan/consent_withdraw", KAI, (
        f"/sak/{number}/samtykker/{newest('consent_service')}/trekk"), {
        "trukket_dato": day(), "trukket_fordi": WORDS}
    yield "cover/name", KAI, f"/sak/{number}/navn", {
        "navn": "Åse Ny", "fodselsdato": "3.9.2015", "rettes_fordi": "skrevet-feil"}
    yield "cover/address", KAI, f"/sak/{number}/adresse", {"adresse_fordi": WORDS[:450]}
    sql(f"UPDATE casefile SET address_block = 'none' WHERE number = '{number}'")
    over, file = sql("""SELECT c.number, c.id FROM casefile c WHERE c.address_block = 'none' AND
        EXISTS (SELECT 1 FROM strand s WHERE s.casefile = c.id) AND NOT EXISTS (SELECT 1 FROM strand s
        WHERE s.casefile = c.id AND s.live = 1) LIMIT 1""")[0]
    yield "cover/restrict", TORA, f"/sak/{over}/sperr", {"sperr_fordi": WORDS[:450]}
    sql(f"""UPDATE casefile SET address_block = 'none' WHERE id = {file};
        INSERT INTO archiving (casefile, strand, sent, receipt, papers, noted, noted_by)
          SELECT casefile, id, '2010-01-01', 'A', 1, UTC_TIMESTAMP(6), holder FROM strand
           WHERE casefile = {file} ORDER BY id DESC LIMIT 1""")
    yield "plan/disposal", TORA, "/kassasjon", {
        f"sak-{file}": "ja", "kassasjon_fordi": WORDS[:290]}
    yield "plan/everything", KAI, f"/sak/{number}/alt", {
        "mottaker": "planeier", "holdes_fordi": WORDS[:900], "lest_gjennom": "ja"}
    Browser(KAI).fill(path + "/avslutning", path + "/avslutning", avsluttes_fordi="flyttet")
    yield "plan/closing", KAI, path + "/avslutning/steg", {
        "familien_vet": "", "tjenestene_vet": "", "oppsummering": WORDS + "."}
    yield "cover/content", LISE, f"/sak/{number}/innhold", {
        "hvorfor": "hjelp", "begrunnelse": WORDS}
    yield "intake/claim_new", KAI, f"/sak/{number}/krav", {
        "krav": "retting", "hvem": "annen", "grunnlag": "Verge", "kom": day(-3),
        "tekst": WORDS}
    path = f"/sak/{number}/krav/{newest('claim')}"
    yield "intake/claim_more", TORA, path + "/utsett", {
        "varslet": day(-1), "arsak": WORDS}
    yield "intake/claim_answer", TORA, path + "/svar", {
        "utfall": "avslag", "besvart": day(), "begrunnelse": WORDS}
    yield "cover/named", TORA, f"/sak/{number}/navngitt", {
        "ansatt": "frida.fadder", "begrunnelse": WORDS}
    yield "cover/shield", TORA, f"/sak/{number}/sperring", {
        "ansatt": "britt.bti", "begrunnelse": WORDS, "hvorfor": "egen"}
    yield "cover/acute", KAI, "/akutt", {"saksnummer": number, "begrunnelse": WORDS}


def transfer():
    """One case of a colleague of Kai's, to Kai."""
    strand, whose, unit = sql(f"""SELECT s.id, s.holder, u.code FROM strand s
        JOIN unit u ON u.id = s.unit
        JOIN seat x ON x.kind = 'leader' AND x.unit = s.unit AND x.live = 1
        JOIN employee l ON l.id = x.employee AND l.username = '{LISE}'
        JOIN employee e ON e.id = s.holder AND e.username <> '{KAI}'
        JOIN casefile c ON c.id = s.casefile AND c.address_block = 'none'
       WHERE s.state = 'active' AND s.wish = '' ORDER BY s.id LIMIT 1""")[0]
    yield "cover/transfer", LISE, f"/enhet/{unit}/overforing/{whose}", {
        f"sak-{strand}": "ja", "timer": "5", "avklart": "ja", "avtalt": WORDS,
        "koordinator": one(f"SELECT id FROM employee WHERE username = '{KAI}'")}


def batons():
    """A log from its consent on, one that came from elsewhere, and two that may be of one child."""
    unit = one("""SELECT p.unit FROM post p JOIN employee e ON e.id = p.employee
        WHERE e.username = 'stian.stafettholder' AND p.live = 1 ORDER BY p.id LIMIT 1""")
    yield "baton/log_open", STIAN, "/stafettlogg", {
        "navn": "Kladd Logg", "fodselsdato": "03.09.2015", "tjenesten": unit, "bekymring": WORDS,
        "gir": "forelder", "giver_navn": "Mor", "hvorfor_giver": WORDS, "opplysninger": WORDS,
        "gitt_som": "muntlig", "gitt_dato": day()}
    number = one("SELECT number FROM casefile ORDER BY id DESC LIMIT 1")
    whom = one(f"""SELECT e.id FROM post p JOIN seat t ON t.employee = p.employee
        AND t.kind = 'coordinator' AND t.live = 1 JOIN employee e ON e.id = p.employee
        WHERE p.unit = {unit} AND p.live = 1 AND e.username <> '{STIAN}'
        AND e.state = 'active' ORDER BY e.id LIMIT 1""")
    imported = one(f"""SELECT s.id FROM strand s JOIN employee e ON e.id = s.holder
        AND e.username = '{STIAN}' WHERE s.kind = 'baton' AND s.state = 'active' AND s.wish = ''
        AND s.held_as = 'accepted' AND NOT EXISTS
          (SELECT 1 FROM baton_log b WHERE b.strand = s.id) ORDER BY s.id DESC LIMIT 1""")
    yield "baton/hand_on", STIAN, "/stafettpinner", {
        f"sak-{imported}": "ja", "koordinator": whom, "timer": "2", "avklart": "ja",
        "beskjed": WORDS}
    yield "baton/level", STIAN, f"/sak/{number}/logg/niva", {
        "veien_videre": "utvide", "niva_fordi": WORDS, "familiens_syn": WORDS,
        "fokusperson": "Per", "foreldrene_vet": "ja", "tiltakene": WORDS, "samordning": WORDS}
    log = f"/sak/{number}/logg"
    yield "baton/log_goal", STIAN, log + "/mal/nytt", {"malsetting": WORDS}
    yield "baton/log_measure", STIAN, f"{log}/mal/{newest('plan_goal')}/tiltak", {
        "tiltak": WORDS, "hvem_gjor": "Mor", "vurderes": day(9)}
    yield "baton/evaluate", STIAN, f"{log}/tiltak/{newest('plan_measure')}/vurder", {
        "virkning": "noe", "vi_konkluderer": WORDS}
    yield "baton/log_note", STIAN, log + "/notat", {"notatet_er": "lysglimt", "lognotat": WORDS}
    sql(f"""SET @log = (SELECT s.id FROM strand s JOIN casefile c ON c.id = s.casefile
            WHERE c.number = '{number}');
        INSERT INTO strand (casefile, kind, state, holder, held_as, held_since, unit)
        SELECT casefile, 'coordinator', 'active', holder, 'accepted', held_since, unit
          FROM strand WHERE id = @log;
        INSERT INTO holding (strand, employee, held_as, since, until)
        SELECT LAST_INSERT_ID(), holder, 'accepted', held_since, '9999-12-31'
          FROM strand WHERE id = @log""")
    yield "baton/both", STIAN, log + "/plan", {"loggen": "fortsett", "fortsetter_fordi": WORDS}
    sql(f"""INSERT INTO consent_service (consent, casefile, name, team, answer, until)
        SELECT MAX(k.id), c.id, 'BTI-teamet', 1, 'given', CURRENT_DATE + INTERVAL 90 DAY
          FROM casefile c JOIN consent k ON k.casefile = c.id WHERE c.number = '{number}' GROUP BY c.id""")
    yield "baton/contact_send", STIAN, f"/sak/{number}/stafettholder/kontaktskjema", {
        "vi_ber_om-1": "ja", "bekymring": WORDS, "har_provd": WORDS, "barnet_mener": WORDS,
        "familiens_syn": WORDS, "leder_navn": "Lise", "leder_dato": day()}
    yield "baton/contact", "britt.bti", f"/sak/{number}/kontaktskjema/{newest('contact_form')}", {
        "teamet_svarer-1": "ja", "radet": WORDS}
    elsewhere = one("""SELECT c.number FROM strand s JOIN casefile c ON c.id = s.casefile
        JOIN employee e ON e.id = s.holder AND e.username = 'stian.stafettholder'
        WHERE s.kind = 'baton' AND s.state = 'active' AND NOT EXISTS
          (SELECT 1 FROM baton_log b WHERE b.strand = s.id) ORDER BY s.id LIMIT 1""")
    yield "baton/log", STIAN, f"/sak/{elsewhere}/logg", {"bekymring": WORDS}
    sql("""INSERT INTO same_person (casefile, earlier, found)
        SELECT MAX(id), MIN(id), UTC_TIMESTAMP(6) FROM casefile WHERE address_block = 'none'""")
    yield "baton/same_person", SIRI, f"/samme-barn/{newest('same_person')}", {
        "er_det_samme": "ulike", "det_er_gjort": WORDS}


def questions():
    yield "craft/ask", KAI, "/sporsmal/nytt?fra=/retningslinjer", {
        "sporsmal": WORDS, "med_siden": "ja"}
    yield "craft/question_answer", SIRI, f"/sporsmal/{newest('question')}/svar", {
        "svartekst": WORDS}


def problems():
    yield "craft/problem_new", KAI, "/problemer/nytt", {
        "slag": "ressurser", "problem": WORDS,
        "gjelder": one("SELECT id FROM unit WHERE code = 'familietjenesten'")}
    path = f"/problemer/{newest('problem')}"
    yield "craft/problem_answer", SIRI, path + "/svar", {"gjort": WORDS}
    yield "craft/problem_hand", LISE, path + "/overlat", {"overlatt": WORDS}


def proposals():
    yield "craft/proposal_new", KAI, "/forslag/nytt", {
        "kommer_fra": "brukerutvalg", "forslag": WORDS}
    path = f"/forslag/{newest('proposal')}"
    yield "craft/proposal", KAI, path, {"innspill": WORDS}
    yield "craft/proposal_decide", SIRI, path + "/avgjor", {
        "avgjorelse": "senere", "derfor": WORDS}


def information():
    yield "craft/information_new", SIRI, "/informasjon/ny", {
        "informer": "enhet", "informer_enhet": one("SELECT id FROM unit WHERE code = 'familietjenesten'"), "overskrift": "Samling", "informasjon": WORDS,
        "vises_til": day(10)}


def mentors():
    kai, frida = (one(f"SELECT id FROM employee WHERE username = '{who}'") for who in
                  ("kai.koordinator", "frida.fadder"))
    sql(f"INSERT INTO mentoring (coordinator, mentor, since, given_by) VALUES ({kai}, {frida}, UTC_TIMESTAMP(6), 1)")
    yield "craft/guidance", FRIDA, f"/fadder/{kai}", {"snakket_sammen": day(-1), "utgangspunkt": WORDS}


def surveys():
    yield "craft/survey_open", SIRI, "/undersokelse/ny", {
        "undersokelse_1": WORDS[:150].replace("\n", " "), "siste_svardag": day(10)}
    yield "craft/survey_answer", KAI, "/undersokelse/svar", {"svar_1": "litt-enig", "utdypet_1": WORDS}
    sql("UPDATE survey SET last = CURRENT_DATE - INTERVAL 3 DAY")
    yield "craft/survey_outcome", SIRI, f"/undersokelse/{newest('survey')}/ble-til", {"ble_til": WORDS}


def maps():
    """A unit is made, closed, and that is taken back; of groups one proposes, and another looks."""
    yield "craft/unit_form", SIRI, "/enheter/ny", {
        "enhet_kode": "kladd", "enhet_navn": "Kladd", "enhet_under": "familietjenesten",
        "enhet_verdier": "Kladd en\nKladd to", "enhet_fordi": WORDS}
    yield "craft/unit_close", SIRI, "/enheter/kladd/legg-ned", {"enhet_fordi": WORDS}
    yield "craft/units_back", SIRI, "/enheter/ta-tilbake", {"enhet_fordi": WORDS}
    yield "craft/units_back", SIRI, "/enheter/utgaver/1/bruk", {"enhet_fordi": WORDS}
    yield "craft/groups_propose", ODD, "/drift/grupper/foreslag", {
        "gruppe_systemansvarlig": "cn=ip-systemansvarlig,dc=test", "gruppe_drift": "cn=ip-drift,dc=test",
        "grupper_fordi": WORDS}
    yield "craft/groups_look", SIRI, "/drift/grupper/se", {"grupper_er": "avvist", "avvist_fordi": WORDS}


def courses():
    yield "craft/course_form", SIRI, "/opplaering/kurs/nytt", {
        "kursslag": "heldagskurs", "kurstittel": "Heldagskurs", "kursdag": day(10),
        "kurs_fra": "09.00", "kurs_til": "15.00", "kurssted": "Rådhuset", "kursplasser": "9",
        "pamelding_innen": day(5), "kursomtale": WORDS}
    path = f"/opplaering/kurs/{newest('course')}"
    yield "craft/course_off", SIRI, path + "/avlys", {"avlyst_fordi": WORDS}
    Browser(SIRI).fill("/opplaering/kurs/nytt", "/opplaering/kurs/nytt", kursslag="heldagskurs",
                       kurstittel="Heldagskurs", kursdag=day(-3), kurs_fra="09.00",
                       kurs_til="15.00", kurssted="Rådhuset", kursplasser="9",
                       pamelding_innen=day(-9))
    yield "craft/attendance", SIRI, f"/opplaering/kurs/{newest('course')}/oppmote", {
        "andre_tilstede": "kai.koordinator\nkari.koordinator"}


def families():
    """What a family said of Kai, and who asks to be contacted."""
    unit = one("SELECT id FROM unit WHERE code = 'familietjenesten'")
    yield "voice/take_down", KAI, "/tilbakemeldinger/ny", {
        "kanal": "telefon", "dato": day(), "om": "koordinator", "tjeneste": unit,
        "melding": WORDS, "onskesvar": "nei"}
    sql(f"""INSERT INTO feedback (reference, received, registered, came_by, language, about,
        unit, sender, answer_by, text, state, seat, seat_unit) VALUES ('DRAFT22222',
        UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'form', 'nb', 'coordinator', {unit}, 'untold',
        'none', 'x', 'open', 'leader', {unit})""")
    path = f"/tilbakemeldinger/{newest('feedback')}"
    yield "voice/follow", LISE, path + "/gjort", {"steg": "familien", "ord": WORDS}
    yield "voice/close", LISE, path + "/ferdig", {"ble": "ros", "ord": WORDS}
    sql("""INSERT INTO inquiry (reference, received, language, about, concerns, name, reach,
        contact, state) VALUES ('DRAFT22222', UTC_TIMESTAMP(6) - INTERVAL 2 DAY, 'nb', 'plan', 'self',
        'Mor', 'phone', '12345678', 'open')""")
    yield "voice/inquiry", TORA, f"/henvendelser/{newest('inquiry')}", {
        "kontaktet": day(), "ble": "svar", "ord": WORDS}


def own_words():
    """What the system owner words herself; a text that waits is in its form again."""
    for path in ("/tilbakemeldinger/sporsmal/ny", "/tilbakemeldinger/sporsmal/1"):
        yield "voice/asked_words", SIRI, path, {
            "bokmal": "Hva nå?", "nynorsk": "Kva no?", "engelsk": "What now?"}
    yield "voice/text", SIRI, "/tekster/personvern", {
        "bokmal": WORDS + ".", "nynorsk": "# Kva no", "engelsk": "Now\n\nwhat?"}
    yield "voice/text", SIRI, "/tekster/soknad-mottatt", {
        "bokmal": WORDS + ".\n{navn}", "nynorsk": "# Kva no"}
    yield "voice/names", SIRI, "/tekster/navn", {
        "kontor": "Inntakskontoret", "en_fadder": "veileder", "fadderen": "veilederen"}
    yield "craft/guideline_change", SIRI, "/retningslinjer/one-door/endre", {
        "gjores": WORDS + ".", "viktig_fordi": "Hva\n\nså?", "kilden": "Ledermøtet",
        "frist_tall": "", "frist_telles": "kalenderdager", "paminnelser": "",
        "leder_horer": "etter_fristen", "eier_horer": "", "ny_fra": day(9),
        "endres_fordi": WORDS}
    yield "cover/last_resort", SIRI, "/reserver/siste", {
        "siste_person": "lars.leder", "siste_fra": day(9), "siste_grunn": WORDS}
    yield "intake/law_change", SIRI, "/lovhjemler/veiledning/endre", {
        "bokmal": "forvaltningsloven § 8", "nynorsk": "forvaltningslova § 8", "dag": day(9)}


def forms():
    """Template, who, address and what is typed: each is sent before the next."""
    yield from in_line()
    yield from applied()
    yield from about_a_case(*of_kai())
    yield from batons()
    yield from questions()
    yield from problems()
    yield from proposals()
    yield from information()
    yield from maps()
    yield from mentors()
    yield from surveys()
    yield from courses()
    yield from families()
    yield from own_words()
    yield from transfer()


# What the button of the last step sends along.
PRESSED = {"/retningslinjer/one-door/endre": {"lagres": "ja"}, "/enheter/ny": {"lagres": "ja"}}


def stands(page, name, value):
    """Whether the field shows that value, whatever kind of field it is."""
    if shown(page, name) is not None:
        return shown(page, name) == value
    value = re.escape(html.escape(value))
    field = re.search(rf'<input[^>]* type="(\w+)"[^>]* name="{name}" '
                      rf'value="{value}"[^>]*>', page.text)
    if field is None:
        return re.search(rf'<option value="{value}"[^>]* selected>', page.text) is not None
    return field.group(1) == "text" or " checked" in field.group()


def whole(page, typed):
    return page.status == 200 and KEPT in page.text and \
        all(stands(page, name, value) for name, value in typed.items())


def gone(page, typed):
    return KEPT not in page.text and not any(
        value == WORDS and stands(page, name, value) for name, value in typed.items())


def opened_at(browser, address, path):
    return browser.get(address).hidden(path)


def too_late(browser, who, path, address, typed):
    """What is wrong when the form comes after the session, if anything."""
    form = opened_at(browser, address, path)
    lapse(who)
    answer = browser.post(path, {**form, **typed})
    if (answer.location, drafts(who)) != ("/logg-inn?til=" + path, 1):
        yield f"too late: {answer.status} {answer.location} {drafts(who)} drafts"
    enter(browser, who, path)
    if not whole(browser.get(path), typed):
        yield "too late: it is not in the form"


def fault(browser, who, path, address, typed):
    clear()
    form = opened_at(browser, address, path)
    sql("RENAME TABLE access_log TO access_log_away")
    try:
        answer = browser.post(path, {**form, **typed})
    finally:
        sql("RENAME TABLE access_log_away TO access_log")
    if answer.status < 500 or KEPT not in answer.text or drafts(who) != 1:
        yield f"a fault of ours: {answer.status}, {drafts(who)} drafts"
    if not whole(browser.get(path), typed):
        yield "a fault of ours: it is not in the form"


def while_typing(browser, who, path, address, typed):
    clear()
    answer = save(browser, opened_at(browser, address, path), **typed)
    if answer.status != 204 or not whole(browser.get(path), typed):
        yield f"typed: {answer.status}"
    there = Browser(who)
    if not whole(there.get(path), typed):
        yield "typed: not on another machine"
    form = opened(browser, path)
    if "versjon" in form:
        answer = browser.post(path, {**form, **typed, "versjon": "999999"})
        if answer.status != 409 or drafts(who) != 1 or not all(
                stands(answer, name, value) for name, value in typed.items()):
            yield f"stale: {answer.status}, {drafts(who)} drafts"
    numbered = {name: f"{identity()} {value}"[:max(11, len(value))] if " " in value else value
                for name, value in typed.items()}
    if numbered != typed:
        answer = browser.post(path, {**form, **numbered, **PRESSED.get(path, {})})
        if answer.status != 422 or "Ta bort fødselsnummeret" not in answer.text:
            yield f"with an identity number: {answer.status}"
        form = opened(browser, path)
    answer = browser.post(path, {**form, **typed, **PRESSED.get(path, {})})
    if answer.status != 303 or drafts(who) != 0 or \
            not gone(browser.get(path), typed):
        yield f"sent: {answer.status}, {drafts(who)} drafts"


def notes_apart(tap):
    """What is begun as a note is no correction, and no correction another's."""
    _, path = of_kai()
    kai = Browser(KAI)
    for text in ("Et notat.", "Et notat til."):
        kai.fill(path + "/notat", path + "/notat", notat=text)
    addresses = [path + "/notat"] + [
        f"{path}/notat/{row[0]}" for row in
        sql("SELECT id FROM note ORDER BY id DESC LIMIT 2")]
    for address in addresses:
        save(kai, opened(kai, address), notat="Til " + address)
    pages = [kai.get(address) for address in addresses]
    tap.check([shown(page, "notat") for page in pages] ==
              ["Til " + address for address in addresses],
              "a note and what puts others right have a draft each",
              [shown(page, "notat") for page in pages])
    kai.post(addresses[1], {**pages[1].hidden(addresses[1]), "notat": "Rettet."})
    tap.check(drafts(KAI) == 2, "and one that is sent takes no other with it",
              drafts(KAI))
    clear()


def asked_from_a_page(tap):
    """The page a question is about is part of what was typed."""
    kai = Browser(KAI)
    path = "/sporsmal/nytt"
    form = kai.get(path + "?fra=/retningslinjer").hidden(path)
    save(kai, form, sporsmal=WORDS, med_siden="ja")
    page = kai.get(path)
    tap.check(page.hidden(path).get("fra") == "/retningslinjer" and
              stands(page, "med_siden", "ja"), "a question knows the page it came from")
    clear()
    page = kai.get(path + "?fra=/sak/2026-00001")
    tap.check("fra" not in page.hidden(path) and "2026-00001" not in page.text,
              "and offers none that names a case")


def every_form(tap):
    browsers, met = {}, set()
    for template, who, address, typed in forms():
        path = address.split("?")[0]
        browser = browsers.get(who) or browsers.setdefault(who, Browser(who))
        wrong = [fault for part in (too_late, fault, while_typing)
                 for fault in part(browser, who, path, address, typed)]
        tap.check(not wrong, f"{path}: what was typed is kept until it is sent",
                  "\n# ".join(wrong))
        met.add(template + ".cs")
        clear()
    have = {p.relative_to(SOURCES).as_posix() for p in SOURCES.rglob("*.cs")
            if re.search(r"call:(area|area_in|kept)\(", text := p.read_text(encoding="utf-8"))
            and "call:carried()" not in text}
    tap.check(met == have, "that is every form with a longer text", met ^ have)
    notes_apart(tap)
    asked_from_a_page(tap)
