// A calendar from standard input, as another program than ours understands it: as JSON.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, 'utf-8')));
const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone'));
ICAL.TimezoneService.register(zone);
const events = calendar.getAllSubcomponents('vevent');
const event = new ICAL.Event(events[0]);
const person = property => property && {
  address: property.getFirstValue(), name: property.getParameter('cn') };

process.stdout.write(JSON.stringify({
  events: events.length, method: calendar.getFirstPropertyValue('method'),
  zone: zone.tzid, uid: event.uid, sequence: event.sequence,
  summary: event.summary, description: event.description, place: event.location,
  starts: event.startDate.toString(), ends: event.endDate.toString(),
  utc: event.startDate.toJSDate().toISOString(),
  status: events[0].getFirstPropertyValue('status'),
  organizer: person(events[0].getFirstProperty('organizer')),
  attendees: events[0].getAllProperties('attendee').map(person),
}));
