import {describe, expect, it} from "vitest";
import {annotated} from "../../support/annotate.ts";

/** "Name | role | country", with a star for who is no official. */
const cast = (body: string): string[] =>
  annotated(body).people.map(
    (p) => [p.name || "-", p.role, p.country].join(" | ") + (p.official ? "" : " *")
  );

/** Texts with some of the people they tell of; without any, nobody. */
type Case = [body: string, ...people: string[]];

describe("labels and first words are no part of a name", () => {
  it.each<Case>([
    ["Correction: Mr. Hollister leaves on Friday. Defense Secretary Wade Hollister of the United States arrived.", "Wade Hollister | Defense Secretary | USA"],
    ["Photo: Ruto arrives in Accra.\n\nKenyan President William Ruto arrived in Accra.", "William Ruto | President | KEN"],
    ["Background: Iranian President Masoud Pezeshkian visited Baghdad. Background checks followed.", "Masoud Pezeshkian | President | IRN"],
    ["Kenyan President William Ruto arrived in Accra. Analysis: Ruto wants trade. Update Ruto left.", "William Ruto | President | KEN"],
    ["Ghanaian President Nana Mensah spoke.\n\nRelated: Mensah in Rome", "Nana Mensah | President | GHA"],
    ["Chadian Foreign Minister Abdoulaye Sabre spoke.\n\nNext Steps\n\nSabre will fly to Rome.", "Abdoulaye Sabre | Foreign Minister | TCD"],
    ["Yesterday Sabre flew to Rome. Chadian Foreign Minister Abdoulaye Sabre is a doctor.", "Abdoulaye Sabre | Foreign Minister | TCD"],
    ["Welcoming Sabre, Italian Prime Minister Carla Neri smiled. Chadian Foreign Minister Abdoulaye Sabre is a doctor.", "Abdoulaye Sabre | Foreign Minister | TCD"],
    ["Clarification — Sabre was in Rome on Monday. Chadian President Abdoulaye Sabre flew home.", "Abdoulaye Sabre | President | TCD"]
  ])("%s", (body, ...people) => expect(cast(body)).toEqual(expect.arrayContaining(people))); // prettier-ignore
});

describe("the office first, the name later", () => {
  it.each<Case>([
    ["LONDON — The Foreign Secretary flew to Amman last night, as Britain tries.\n\nGeorgia Pemberton, who is travelling with a small team, will see Tariq Haddadin, the Jordanian foreign minister.", "Georgia Pemberton | Foreign Secretary | GBR"],
    ["The Foreign Secretary flew to Amman on Monday, as ministers try to show that Britain still has a voice.\n\nMs Pemberton said that aid came first. Laura Pemberton will see Tariq Haddadin, the Jordanian foreign minister, in Amman.", "Laura Pemberton | Foreign Secretary | GBR"],
    ["The Kenyan president flew to Accra on Monday. William Otieno, who took office in May, will see Ghana's leader.", "William Otieno | President | KEN"],
    ["Kenya's president flew to Accra on Monday. He was greeted by dancers. Mr Otieno said that trade came first. William Otieno took office in May.", "William Otieno | President | KEN"],
    ["Norway's foreign minister arrived in Kigali on Tuesday.\n\n“We are here to listen,” Kari Dahl told reporters at the airport. Dahl will stay two days.", "Kari Dahl | Foreign Minister | NOR"],
    ["The German chancellor visited Vilnius in May. Katrin Holm said she was glad.", "Katrin Holm | Chancellor | DEU"],
    // who is told of by something else, or might be either of two
    ["The Kenyan president flew to Accra on Monday. Mary Wanjiru, a teacher, waved. Wanjiru said she was glad.", "Mary Wanjiru | Teacher |  *"],
    ["The Kenyan president flew to Accra on Monday. Ama Boateng, who sells shoes at the airport, waved. Boateng said she was glad.", "Ama Boateng |  |  *"],
    ["The Kenyan president flew to Accra on Monday. Peter Mwangi, of the University of Nairobi, was sceptical. Mwangi said it was late.", "Peter Mwangi |  |  *"],
    ["The Kenyan president flew to Accra on Monday. Kofi Addo, 46, was sceptical. Addo said it was late.", "Kofi Addo |  |  *"],
    ["The Norwegian foreign minister and the Danish foreign minister arrived in Kigali on Tuesday. Kari Dahl said she was glad. Dahl smiled.", "Kari Dahl |  |  *"],
    ["French President Luc Morel flew to Accra on Monday. The Ghanaian president was late. Luc Morel, who likes fish, smiled.", "Luc Morel | President | FRA", "- | President | GHA"],
    ["The Foreign Secretary flew to Amman. Tariq Haddadin, the Jordanian foreign minister, met him.", "Tariq Haddadin | Foreign Minister | JOR", "- | Foreign Secretary | "]
  ])("%s", (body, ...people) => expect(cast(body)).toEqual(expect.arrayContaining(people))); // prettier-ignore
});

describe("first names that are countries", () => {
  it.each<Case>([
    ["Chad Foster, the American envoy, met Georgia Hill, Australia's trade minister, in Jordan.", "Chad Foster | Envoy | USA", "Georgia Hill | Trade Minister | AUS"],
    ["India Walton said that Israel Okoro, Nigeria's health minister, had left Chad for Jordan.", "Israel Okoro | Health Minister | NGA"],
    ["Jordan Prime Minister Bisher Saleh arrived in Cairo.", "Bisher Saleh | Prime Minister | JOR"],
    ["Georgia Prime Minister Irakli Beridze and Chad President Ali Sabre met.", "Irakli Beridze | Prime Minister | GEO", "Ali Sabre | President | TCD"],
    ["Jordan Crown Prince Hussein came to Oman.", "Hussein | Crown Prince | JOR"]
  ])("%s", (body, ...people) => expect(cast(body)).toEqual(expect.arrayContaining(people))); // prettier-ignore
  it("leaves countries countries", () =>
    expect(cast("Georgia said that Chad and Jordan agreed. Georgia Ministry officials nodded.")).toEqual([]));
});

describe("each his own office", () => {
  it.each<Case>([
    ["President Kabelo Mosweu of Botswana was accompanied by the Minister of International Affairs, Hon. Lesego Tau, the Minister of Minerals and Energy, Hon. Onkabetse Kgosi, and senior officials.", "Lesego Tau | Minister of International Affairs | BWA", "Onkabetse Kgosi | Minister of Minerals and Energy | BWA"],
    ["Peruvian President Ana Quispe was accompanied by Foreign Minister Luis Vega, Economy Minister Rosa Paz and Hugo Lara, who heads the central bank.", "Luis Vega | Foreign Minister | PER", "Rosa Paz | Economy Minister | PER", "Hugo Lara |  |  *"],
    ["He was accompanied by the Minister of Defence, General Issa Moussa, the Minister of Trade, Mariam Diallo, and the Minister of Health, Dr Awa Ba.", "Issa Moussa | Minister of Defence | ", "Mariam Diallo | Minister of Trade | ", "Awa Ba | Minister of Health | "],
    ["The delegation included the foreign minister, Luis Vega, the finance minister, Rosa Paz, and the head of the central bank, Hugo Lara.", "Luis Vega | Foreign Minister | ", "Rosa Paz | Finance Minister | "],
    ["The delegation included Luis Vega, the foreign minister, Rosa Paz, the finance minister, and Hugo Lara, the central bank governor.", "Luis Vega | Foreign Minister | ", "Rosa Paz | Finance Minister | "],
    ["Luis Vega, Peru's foreign minister, and Rosa Paz, its finance minister, flew to Quito.", "Luis Vega | Foreign Minister | PER", "Rosa Paz | Finance Minister | PER"],
    ["Luo Jian, a Chinese deputy foreign minister, Ri said, had left.", "Luo Jian | Deputy Foreign Minister | CHN"]
  ])("%s", (body, ...people) => expect(cast(body)).toEqual(expect.arrayContaining(people))); // prettier-ignore
});

describe("the last who came", () => {
  it.each<Case>([
    ["The last Kuwaiti foreign minister to visit the Philippines was Sheikh Nawaf Al-Salem, in 1996.", "Nawaf Al-Salem | Foreign Minister | KWT"],
    ["The last Irish head of government to visit Lagos was Brian Kelly, in 2004.", "Brian Kelly | Head of Government | IRL"],
    ["The first German chancellor to come to Namibia was Katrin Holm in 2011.", "Katrin Holm | Chancellor | DEU"],
    ["Portugal's Prime Minister Henrique Castelo is the first Portuguese head of government to visit since Joaquim Vaz Teles in 2018.", "Joaquim Vaz Teles | Head of Government | PRT"],
    // nobody's office
    ["The Irish premier was met by Brian Kelly, in 2004.", "Brian Kelly |  |  *"],
    ["The last ship to visit Lagos was Brian Kelly's.", "Brian Kelly |  |  *"]
  ])("%s", (body, ...people) => expect(cast(body)).toEqual(expect.arrayContaining(people))); // prettier-ignore
});
