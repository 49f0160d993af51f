/** Each way of saying it with another order, time or status than where it was first met; and who only speaks of going. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

const minister = (host: string, start?: string, more = {}) => visit("Aminata Sarr", "Foreign Minister", "SEN", host, start, more); // prettier-ignore
const planned = {status: "planned"} as const;
const cancelled = {status: "cancelled"} as const;
const postponed = {status: "postponed"} as const;

const who = "Senegalese Foreign Minister Aminata Sarr";

export const orders: Example[] = [
  {text: `${who} will on Monday visit Quito.`, facts: [minister("ECU", "2024-09-16", planned)]},
  {text: `${who} will next month depart for Quito.`, facts: [minister("ECU", "2024-10", planned)]},
  {
    text: `${who} is booked to fly to Quito on 28 September.`,
    facts: [minister("ECU", "2024-09-28", planned)]
  },
  {text: `${who} is planning a trip to Quito in mid-October.`, facts: [minister("ECU", "2024-10", planned)]},
  {
    text: `${who} is preparing for a visit to Quito in October.`,
    facts: [minister("ECU", "2024-10", planned)]
  },
  {text: `Quito expects ${who} on September 28.`, facts: [minister("ECU", "2024-09-28", planned)]},
  {text: `${who} is bound for Quito in October.`, facts: [minister("ECU", "2024-10", planned)]},
  {
    text: `${who}'s visit to Quito has been set for later this month.`,
    facts: [minister("ECU", "2024-09", planned)]
  },
  {text: `The ministry said that on Saturday, ${who} is due to visit Quito.`, facts: [minister("ECU", "2024-09-14", planned)]}, // prettier-ignore
  {text: `${who}'s visit to Quito on 28 September has been called off.`, facts: [minister("ECU", "2024-09-28", cancelled)]}, // prettier-ignore
  {
    text: `${who}'s visit to Quito in October will not go ahead.`,
    facts: [minister("ECU", "2024-10", cancelled)]
  },
  {text: `The cancellation of ${who}'s visit to Quito on 28 September surprised diplomats.`, facts: [minister("ECU", "2024-09-28", cancelled)]}, // prettier-ignore
  {
    text: `The postponement of ${who}'s trip to Quito surprised diplomats.`,
    facts: [minister("ECU", "", postponed)]
  },
  {
    text: `Plans for ${who} to visit Quito in October have been shelved.`,
    facts: [minister("ECU", "2024-10", cancelled)]
  },
  {
    text: `${who} cancelled plans to travel to Quito in early October.`,
    facts: [minister("ECU", "2024-10", cancelled)]
  },
  {text: `${who} scrubbed a trip to Quito next month.`, facts: [minister("ECU", "2024-10", cancelled)]},
  {text: `${who} hurried to Quito on Tuesday.`, facts: [minister("ECU", "2024-09-10")]},
  {text: `${who} was sent to Quito on Tuesday to calm nerves.`, facts: [minister("ECU", "2024-09-10")]},
  {text: `${who} headed a delegation that visited Quito on Tuesday.`, facts: [minister("ECU", "2024-09-10")]},
  {
    text: `${who} rounded off a tour of the region in Quito on Tuesday.`,
    facts: [minister("ECU", "2024-09-10")]
  },
  {
    text: `Speaking in Ecuador on Tuesday, ${who} praised the reforms.`,
    facts: [minister("ECU", "2024-09-10")]
  },
  {text: `${who} laid a wreath in Ecuador in March.`, facts: [minister("ECU", "2024-03")]},
  {text: `${who}, now in Ecuador, said talks were under way.`, facts: [minister("ECU")]},
  {text: `The Ecuadorean government rolled out the red carpet for ${who} on Tuesday.`, facts: [minister("ECU", "2024-09-10")]}, // prettier-ignore
  {
    text: `${who}'s visit to Quito wrapped up on Tuesday.`,
    facts: [minister("ECU", "", {end_date: "2024-09-10"})]
  }
];

export const ordersOfNone: string[] = [
  `${who} often visits Quito.`,
  `${who} used to visit Quito every year.`,
  `${who} travels to Quito once a year.`,
  `${who} held a video call with officials in Quito on Tuesday.`,
  `${who} addressed a summit in Quito by video link on Tuesday.`,
  `${who} joined the summit in Quito online on Tuesday.`,
  `${who} stayed away from a summit in Quito on Tuesday.`,
  `${who} was barred from visiting Quito on Tuesday.`,
  `${who} warned citizens against travelling to Quito on Tuesday.`,
  `${who} is unlikely to visit Quito.`,
  `${who} ought to visit Quito, an editorial said.`,
  `${who} is considering visiting Quito in October.`,
  `${who} said it was too early to speak of a visit to Quito.`,
  `${who} welcomed the idea of a visit to Quito.`,
  `${who} commented on the talks in Quito on Tuesday.`,
  `${who} would have visited Quito last year had the talks gone well.`,
  `A visit by ${who} to Quito would be a mistake, analysts said.`,
  `Instead of visiting Quito, ${who} stayed at home on Tuesday.`,
  `Had ${who} visited Quito, the crisis might have been avoided.`
];
