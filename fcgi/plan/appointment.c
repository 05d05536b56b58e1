/* The one file that knows libical. */
#include "plan/appointment.h"

#include "base/mem.h"

#include <libical/ical.h>
#include <stdlib.h>

/* Norway's clock since 1996, so that no machine needs a table of zones. */
static const char oslo[] =
    "BEGIN:VTIMEZONE\r\n"
    "TZID:Europe/Oslo\r\n"
    "BEGIN:DAYLIGHT\r\n"
    "TZOFFSETFROM:+0100\r\n"
    "TZOFFSETTO:+0200\r\n"
    "TZNAME:CEST\r\n"
    "DTSTART:19960331T020000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
    "END:DAYLIGHT\r\n"
    "BEGIN:STANDARD\r\n"
    "TZOFFSETFROM:+0200\r\n"
    "TZOFFSETTO:+0100\r\n"
    "TZNAME:CET\r\n"
    "DTSTART:19961027T030000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
    "END:STANDARD\r\n"
    "END:VTIMEZONE\r\n";

static struct icaltimetype
wall(day met, int minutes)
{
	struct icaltimetype t = icaltime_null_time();
	struct ymd on = day_ymd(met);

	t.year = on.year;
	t.month = on.month;
	t.day = on.dom;
	t.hour = minutes / 60;
	t.minute = minutes % 60;
	return t;
}

static icalproperty *
in_oslo(icalproperty *p)
{
	icalproperty_add_parameter(p, icalparameter_new_tzid("Europe/Oslo"));
	return p;
}

static const char *
mailto(struct mem *mem, const char *address)
{
	return mem_printf(mem, "mailto:%s", address);
}

static icalproperty *
organizer_of(struct mem *mem, const struct appointment *a)
{
	icalproperty *p = icalproperty_new_organizer(mailto(mem,
	    *a->organizer_mail != '\0' ? a->organizer_mail : a->sender));

	icalproperty_add_parameter(p, icalparameter_new_cn(a->organizer));
	if (*a->organizer_mail != '\0')
		icalproperty_add_parameter(p, icalparameter_new_sentby(
		    mailto(mem, a->sender)));
	return p;
}

static icalproperty *
attendee_of(struct mem *mem, const struct appointment *a, bool asks)
{
	icalproperty *p = icalproperty_new_attendee(mailto(mem,
	    a->attendee_mail));

	icalproperty_add_parameter(p, icalparameter_new_cn(a->attendee));
	icalproperty_add_parameter(p,
	    icalparameter_new_role(ICAL_ROLE_REQPARTICIPANT));
	icalproperty_add_parameter(p,
	    icalparameter_new_partstat(ICAL_PARTSTAT_NEEDSACTION));
	if (asks)
		icalproperty_add_parameter(p,
		    icalparameter_new_rsvp(ICAL_RSVP_TRUE));
	return p;
}

static icalcomponent *
event_of(struct mem *mem, const struct appointment *a,
    enum appointment_method method, instant now)
{
	icalcomponent *e = icalcomponent_new_vevent();

	icalcomponent_add_property(e, icalproperty_new_uid(a->uid));
	icalcomponent_add_property(e, icalproperty_new_dtstamp(
	    icaltime_from_timet_with_zone((time_t)(now / 1000000), 0,
	    icaltimezone_get_utc_timezone())));
	icalcomponent_add_property(e, icalproperty_new_sequence(a->sequence));
	icalcomponent_add_property(e, in_oslo(icalproperty_new_dtstart(
	    wall(a->met, a->begins))));
	icalcomponent_add_property(e, in_oslo(icalproperty_new_dtend(
	    wall(a->met, a->ends))));
	icalcomponent_add_property(e, icalproperty_new_summary(a->summary));
	icalcomponent_add_property(e, icalproperty_new_description(
	    a->description));
	icalcomponent_add_property(e, icalproperty_new_location(a->place));
	icalcomponent_add_property(e, icalproperty_new_class(
	    ICAL_CLASS_PRIVATE));
	icalcomponent_add_property(e, icalproperty_new_status(
	    method == APPOINTMENT_CANCEL ? ICAL_STATUS_CANCELLED :
	    ICAL_STATUS_CONFIRMED));
	if (method != APPOINTMENT_PUBLISH) {
		icalcomponent_add_property(e, organizer_of(mem, a));
		icalcomponent_add_property(e, attendee_of(mem, a,
		    method == APPOINTMENT_REQUEST));
	}
	return e;
}

const char *
appointment_write(struct mem *mem, const struct appointment *a,
    enum appointment_method method, instant now)
{
	static const icalproperty_method methods[] = {
		ICAL_METHOD_PUBLISH, ICAL_METHOD_REQUEST, ICAL_METHOD_CANCEL
	};
	icalcomponent *c = icalcomponent_new_vcalendar();
	const char *text;
	char *made;

	icalcomponent_add_property(c, icalproperty_new_version("2.0"));
	icalcomponent_add_property(c, icalproperty_new_prodid(
	    "-//Holdfast//Holdfast//NO"));
	icalcomponent_add_property(c, icalproperty_new_method(methods[method]));
	icalcomponent_add_component(c, icalcomponent_new_from_string(oslo));
	icalcomponent_add_component(c, event_of(mem, a, method, now));
	made = icalcomponent_as_ical_string_r(c);
	if (made == NULL)
		abort();
	text = mem_strdup(mem, made);
	free(made);
	icalcomponent_free(c);
	return text;
}
