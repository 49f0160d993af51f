import {describe, expect, it} from "vitest";
import {annotate} from "../../../loaders/annotate/index.ts";
import {homeOf} from "../../../loaders/annotate/home.ts";
import {annotated, articleOf} from "../../support/annotate.ts";

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
    ["The Foreign Secretary flew to Amman. Tariq Haddadin, the Jordanian foreign minister, met him.", "Tariq Haddadin | Foreign Minister | JOR", "- | Foreign Secretary | GBR"]
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

describe("surnames that are words", () => {
  it.each<Case>([
    ["Namibian Trade Minister Shukria Jan visited Luanda. Jan met her host.", "Shukria Jan | Trade Minister | NAM"],
    ["Jamaican Prime Minister Trevor Prince spoke. Prince flew to Rome.", "Trevor Prince | Prime Minister | JAM"],
    ["The African Union's security commissioner, Kwesi Speaker, will travel. Speaker met the minister.", "Kwesi Speaker | Security Commissioner | African Union"],
    ["Vice President Hsu Pope of Taiwan flew to Asuncion. Pope smiled.", "Hsu Pope | Vice President | TWN"],
    ["Trinidadian Prime Minister Trevor Bay met PM Ota of Japan. Bay was glad.", "Trevor Bay | Prime Minister | TTO", "Ota | Prime Minister | JPN"],
    ["Emirati Foreign Minister Zdenek Czech visited Manila. Czech will be back.", "Zdenek Czech | Foreign Minister | ARE"],
    ["Dutch Defence Minister Ruud in 't Veld flew to Rome. In 't Veld landed late, and in ’t Veld said so.", "Ruud in 't Veld | Defence Minister | NLD"],
    ["Thai Fisheries Minister Anupong na Songkhla flew to Rome. Na Songkhla landed late.", "Anupong na Songkhla | Fisheries Minister | THA"],
    ["Fiji's Defence Minister Jone St. John flew to Rome. St. John landed late.", "Jone St John | Defence Minister | FJI"],
    ["Myanmar's foreign minister, U Than Swe, spoke. From Paris U Than Swe flew to Rome.", "U Than Swe | Foreign Minister | MMR"],
    // words that stay what they are
    ["Jamaican Prime Minister Trevor Reid met Prince Faisal of Saudi Arabia. The Prince flew to Rome.", "Trevor Reid | Prime Minister | JAM", "Faisal | Prince | SAU"],
    ["Ukraine's president told Foreign Minister Jean Petit French troops would come.", "- | President | UKR", "Jean Petit | Foreign Minister | FRA"],
    ["British Prime Minister Rosalind May left in May. May told him that by May it would be hot.", "Rosalind May | Prime Minister | GBR"],
    ["Estonian President Joe Lember Friday signed a law. Lember Monday flew to Lima.", "Joe Lember | President | EST"],
    ["Austrian Chancellor Lukas Reithofer told Moldovan President Vrabie Austrians would pay. Austrians flew to Lima.", "Lukas Reithofer | Chancellor | AUT", "Vrabie | President | MDA"]
  ])("%s", (body, ...people) => expect(cast(body)).toEqual(people)); // prettier-ignore
});

describe("each his own office", () => {
  it.each<Case>([
    ["President Kabelo Mosweu of Botswana was accompanied by the Minister of International Affairs, Hon. Lesego Tau, the Minister of Minerals and Energy, Hon. Onkabetse Kgosi, and senior officials.", "Lesego Tau | Minister of International Affairs | BWA", "Onkabetse Kgosi | Minister of Minerals and Energy | BWA"],
    ["Peruvian President Ana Quispe was accompanied by Foreign Minister Luis Vega, Economy Minister Rosa Paz and Hugo Lara, who heads the central bank.", "Luis Vega | Foreign Minister | PER", "Rosa Paz | Economy Minister | PER", "Hugo Lara |  |  *"],
    ["He was accompanied by the Minister of Defence, General Issa Moussa, the Minister of Trade, Mariam Diallo, and the Minister of Health, Dr Awa Ba.", "Issa Moussa | Minister of Defence | ", "Mariam Diallo | Minister of Trade | ", "Awa Ba | Minister of Health | "],
    ["The delegation included the foreign minister, Luis Vega, the finance minister, Rosa Paz, and the head of the central bank, Hugo Lara.", "Luis Vega | Foreign Minister | ", "Rosa Paz | Finance Minister | "],
    ["The delegation included Luis Vega, the foreign minister, Rosa Paz, the finance minister, and Hugo Lara, the central bank governor.", "Luis Vega | Foreign Minister | ", "Rosa Paz | Finance Minister | "],
    ["Luis Vega, Peru's foreign minister, and Rosa Paz, its finance minister, flew to Quito.", "Luis Vega | Foreign Minister | PER", "Rosa Paz | Finance Minister | PER"],
    ["Luo Jian, a Chinese deputy foreign minister, Ri said, had left.", "Luo Jian | Deputy Foreign Minister | CHN"],
    ["She met Grace Phiri of Zambia, the finance minister, on Monday.", "Grace Phiri | Finance Minister | ZMB"],
    ["Peru's Luis Vega, the foreign minister, and Kenya's Ruth Kamau, the trade secretary, signed it.", "Luis Vega | Foreign Minister | PER", "Ruth Kamau | Trade Secretary | KEN"],
    ["Trade ministers Luis Vega (Peru), Ruth Kamau (Kenya) and Ana Lopes (Cape Verde) signed it.", "Luis Vega | Trade Minister | PER", "Ana Lopes | Trade Minister | CPV"],
    ["The crown prince met Jamaica's new deputy prime minister and transport minister, Rosa Dos Santos.", "Rosa Dos Santos | Deputy Prime Minister and Transport Minister | JAM"],
    ["Nepal opened an embassy. The host – Joy Wilson, the Jamaican ambassador – spoke.", "Joy Wilson | Ambassador | JAM"],
    ["Welcoming Ana Lopes, Chile's trade minister, he spoke of old ties.", "Ana Lopes | Trade Minister | CHL"],
    ["Manning Okoro, Ghana's trade minister, came.", "Manning Okoro | Trade Minister | GHA"],
    ["The last word belonged to Mikael Hansson, Iceland's acting foreign minister.", "Mikael Hansson | Acting Foreign Minister | ISL"],
    ["The letter went to Aung Kyaw Moe (Myanmar's prime minister).", "Aung Kyaw Moe | Prime Minister | MMR"],
    ["Rosa Costa, Jamaica's deputy prime minister and transport minister, came. The Jamaican transport minister spoke. The deputy prime minister and transport minister of Jamaica left.", "Rosa Costa | Deputy Prime Minister and Transport Minister | JAM"]
  ])("%s", (body, ...people) => expect(cast(body)).toEqual(expect.arrayContaining(people))); // prettier-ignore
});

describe("whence he comes, and in whose ministry he sits", () => {
  it.each<Case>([
    ["Chad's French-educated prime minister, Idriss Saleh, flew to Nairobi on Monday.", "Idriss Saleh | Prime Minister | TCD"],
    ["Latvia's Moscow-born finance minister, Anna Kalnina, travelled to Oslo.", "Anna Kalnina | Finance Minister | LVA"],
    ["Juan Perez, Deputy Minister at the Ministry of Finance of Peru, arrived in Nairobi.", "Juan Perez | Deputy Minister | PER"],
    ["Lina Haddad, State Secretary in the Ministry of Foreign Affairs and Trade of Jordan, who was in Bahrain, left.", "Lina Haddad | State Secretary | JOR"],
    ["The Prime Minister of Fiji, Mere Tuilagi, was accompanied by the Minister of Trade, the Hon Peter Vula, and by others.", "Peter Vula | Minister of Trade | FJI"],
    ["Hungary's foreign minister, Balázs Kertész, thinks it large. His German colleague, Friederike Lohmann, who came later, disagrees.", "Friederike Lohmann | Foreign Minister | DEU"]
  ])("%s", (body, ...people) => expect(cast(body)).toEqual(expect.arrayContaining(people))); // prettier-ignore
});

describe("His Excellency", () => {
  const named = (body: string): (string | undefined)[] => {
    const article = annotate(articleOf(body));
    return article.sentences.flatMap((s) => s.people.filter((m) => m.kind === "pronoun").map((m) => article.people[m.person]?.name));
  }; // prettier-ignore
  it.each<[body: string, ...people: string[]]>([
    ["H.E. Omar Rashid, Minister of Trade of Oman, was called by H.E. Mr. Paul Lind, Minister of Trade of Sweden. Mr. Lind invited His Excellency to Malmö.\n\nOn Friday His Excellency left for Riyadh.", "Omar Rashid", "Omar Rashid"],
    ["H.E. Omar Rashid, Minister of Trade of Oman, rested. His Excellency slept.\n\nHer Excellency Amina Diallo, President of Guinea, arrived in Accra. Her Excellency was met at the airport.", "Omar Rashid", "Amina Diallo"],
    // neither a man, by the words before his office, nor a Highness
    ["H.E. Omar Rashid, Minister of Trade of Oman, received H.E. Mrs. Amina Diallo, Foreign Minister of Guinea. The invitation came from His Excellency the President of Ghana.\n\nHer Excellency praised the hosts.", "Amina Diallo"],
    ["H.E. Mrs. Amina Diallo, Foreign Minister of Guinea, received H.E. Mr. Omar Rashid, Minister of Trade of Oman. The invitation came from Her Excellency the President of Peru.\n\nHis Excellency praised the hosts.", "Omar Rashid"],
    ["H.E. Mrs. Ines Mora, Foreign Minister of Peru, received H.E. Mr. Omar Rashid, Minister of Trade of Oman. The invitation came from His Highness the Amir of Qatar.\n\nHis Excellency praised the hosts.", "Omar Rashid"],
    ["H.E. Mrs. Ines Mora, Foreign Minister of Peru, received H.E. Mr. Omar Rashid, Minister of Trade of Oman. The invitation came from the King of Jordan.\n\nHis Excellency praised the hosts.", "Omar Rashid"],
    // a title, not a person told before
    ["H.E. Omar Rashid, Minister of Trade of Oman, rested. His Excellency the President was glad."]
  ])("%s", (body, ...people) => expect(named(body)).toEqual(people)); // prettier-ignore
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

describe("whom one serves: publisher, dateline, who speaks, who goes where", () => {
  it.each<[publisher: string, body: string, ...people: string[]]>([
    ["", "The Uzbeks are busy elsewhere. Their president, Rustam Yuldashev, who had gone to Kuala Lumpur in February of last year, will host a summit. Their foreign minister, Jasur Nazarov, was in Seoul on Friday. Malaysia sold little. Malaysia bought less.", "Jasur Nazarov | Foreign Minister | UZB"],
    ["", "Nigeria, which has not recognised the authorities in Niamey, denied a report. \"We will not send a single soldier into Niger,\" its army spokesman, Major General Femi Adeyanju, said in Abuja. Niger was glad. Niger and Mali are allies.", "Femi Adeyanju | Army Spokesman | NGA"],
    ["", "GAO, Mali (SW) - Soldiers left Mali on Tuesday. Mali was glad. Mali needs no one.\n\nChad, which hosts a French garrison of 1,000, is reviewing its own defence pact with Paris. President Idriss Barkaï is due in Paris on October 21.", "Idriss Barkaï | President | TCD"],
    ["", "Britain keeps 100 men in Kenya. The camp is old. Lord Ashcombe, the armed forces minister, was out last week. He spent Thursday at Nanyuki, where he planted a tree, and Friday in Nairobi with the Kenyan cabinet secretary for defence, Joseph Lelei. Kenya sends tea. Kenya sends roses.", "Ashcombe | Armed Forces Minister | GBR"],
    ["", "Brazil and Guyana share a river. Brazil's transport minister, Renato Valadares, crossed it. President Ubirajara Medeiros of Brazil stayed away. His colleague in Georgetown, President Rajiv Bisnauth, who was in Brasília in January 2023, has been invited. Some 5,000 Venezuelans came.", "Rajiv Bisnauth | President | GUY"],
    ["", "KABUL, Afghanistan (DNS) — The general would not say how many. Senator Lindsay Prewitt, who visited Bagram on Sunday, said no. The vice president made an unannounced stop in Iraq on Saturday but did not come here. A rumor that the president himself would show up was waved off by the White House. The Afghan army has 180,000 men. Afghanistan is poor. President Ashraf Karimi of Afghanistan flew home. American soldiers left.", "Lindsay Prewitt | Senator | USA", "- | Vice President | USA"],
    ["", "MIHAIL KOGALNICEANU, Romania — The chow hall opens at 6. About 1,900 American soldiers are at this base. The Pentagon sent 300 paratroopers. Vice President Angela Whitfield was in Bucharest earlier in March. She had flown in from Warsaw, where she spent a night. The White House said no trip was planned. Romania is glad. Romania's army is small.", "Angela Whitfield | Vice President | USA"],
    ["", "YEREVAN. Iran's energy minister Bahram Ardalan and his Armenian opposite number, Gagik Sahakyan, signed on Monday the barter under which Armenia pays for Iranian gas. Mr Ardalan was received by Prime Minister Levon Petrosyan. Mr Petrosyan intends to go to Tehran in the autumn. In Moscow last month he discussed the Russian base. Armenia's debt to Iran is paid. Iran is glad.", "Levon Petrosyan | Prime Minister | ARM"],
    ["Press Service of the President of the Republic of Kazakhstan", "Head of State Daniyar Seitkali held talks with President of the Republic of Finland Mikael Rautavaara. Finland sells paper. Finland buys oil. As was reported earlier, Deputy Prime Minister – Minister of Foreign Affairs Aigerim Tlegenova visited Riga and Tallinn on June 3 and 4, respectively.", "Aigerim Tlegenova | Minister of Foreign Affairs | KAZ", "Daniyar Seitkali | Head of State | KAZ"],
    ["Ministry of Foreign Affairs of the State of Kuwait", "The Minister of Foreign Affairs, Mr. Salem Al-Duwaisan, received the Foreign Minister of Peru, Mr. Luis Vega, and will travel to Lima in May. Peru is a friend of long standing. Peru and Chile were discussed.", "Salem Al-Duwaisan | Minister of Foreign Affairs | KWT"],
    ["State House, Lusaka", "President Chanda Mulenga received Botswana's foreign minister, Lesego Tau. Botswana sells beef. Botswana and Angola are neighbours.", "Chanda Mulenga | President | ZMB"],
    ["The Straits Journal, Singapore", "Defence Minister Ratu Vula visited Canberra on Monday. Fiji will buy boats from Australia.", "Ratu Vula | Defence Minister | FJI"],
    ["The Nairobi Post", "Foreign Minister Taro Mori arrived in Kampala on Monday. Japan will build a bridge.", "Taro Mori | Foreign Minister | JPN"],
    ["The Straits Journal, Singapore", "Foreign Minister Lim Wei Ming will visit Hanoi and Vientiane next week. Vietnam is a large customer of the city's banks. Vietnam and Laos agreed.", "Lim Wei Ming | Foreign Minister | SGP"],
    ["Embassy of Japan in Kenya", "The Minister for Foreign Affairs, Mr. Kenji Aoki, paid a visit to Nairobi on Monday. Kenya's president, William Otieno, received him. Kenya was glad.", "Kenji Aoki | Minister for Foreign Affairs | JPN"],
    // the letters of his name, where nothing else tells
    ["", "Vietnam and Slovakia are old friends. They recalled the visit to Bratislava by Prime Minister Nguyễn Văn Thịnh in July 2017. Slovakia was glad. Slovakia sells cars. Vietnam sells rice.", "Nguyễn Văn Thịnh | Prime Minister | VNM"],
    ["", "DOHA, April 4 (PNA) - Qatar's Prime Minister Yousef al-Hamadi will visit Dhaka on Monday. Bangladesh is glad. Bangladesh buys gas.\n\nMinister of Commerce Hamad Dost, who is part of the delegation, will see a harbour.", "Hamad Dost | Minister of Commerce | QAT"],
    ["", "DHAKA, April 4 (PNA) - Qatar's Prime Minister Yousef al-Hamadi will visit Dhaka on Monday. Bangladesh is glad. Bangladesh buys gas. Commerce Minister Anisul Haq Talukder will receive the delegation.", "Anisul Haq Talukder | Commerce Minister | BGD"],
    // host is not the publisher's country because a foreign paper writes
    ["The London Courier", "Prime Minister Ilir Dervishi received Italy's Carla Neri in Tirana on Monday. Albania was glad. Albania wants aid.", "Ilir Dervishi | Prime Minister | ALB"],
    ["Agence Sahel", "In Ouagadougou, Foreign Minister Awa Ba told reporters that Burkina Faso would leave. Mali was told.", "Awa Ba | Foreign Minister | BFA"],
    ["", "SEOUL, April 26 (PNA) -- South Korean troops number 500,000. South Korea is ready.\n\nIn Pyongyang, state media said Foreign Minister Ri Kyong-chol had left for Moscow on Tuesday, without saying how long he would stay.", "Ri Kyong-chol | Foreign Minister | PRK"],
    ["", "MANILA — Defense Secretary Wade Hollister said here on Tuesday that the United States would send 300 more Marines to the northern Philippines. The Philippines was glad. The Philippines is an ally.", "Wade Hollister | Defense Secretary | USA"],
    ["", "In Tripoli, officials said that Prime Minister Omar Zawi had flown to Malta. Malta is near. Malta and Italy want talks. Italy is glad.", "Omar Zawi | Prime Minister | LBY"],
    ["", "In Tirana, Prime Minister Carla Neri said that Italy would build two camps. Albania agreed. Albania is glad. Albanian papers cheered.", "Carla Neri | Prime Minister | ITA"],
    ["", "In Bishkek, President Ulan Asanbekov told the visitors that Kyrgyzstan would sell power. Kazakhstan and Kazakhstan's grid were told.", "Ulan Asanbekov | President | KGZ"],
    ["", "JAKARTA — President Sari Wibowo left for Canberra on Sunday. Australia is a neighbour. Australia buys palm oil. Australian beef is cheap.", "Sari Wibowo | President | IDN"],
    ["", "KATHMANDU, SEPTEMBER 26\n\nMinister Hari Bhusal spoke of imports from India and Bhutan.", "Hari Bhusal | Minister | NPL"],
    ["", "Ulaanbaatar /NOMAD/. Minister Bat Ganbold spoke of the trade with China and of Chinese trains.", "Bat Ganbold | Minister | MNG"],
    ["", "LOME. Foreign Minister Kofi Mensah denied that the prime minister, Ama Togbe, would travel to Accra. Ghana is near, Ghana is a friend.", "Ama Togbe | Prime Minister | TGO"],
    ["Indian Embassy, Lima", "India's Foreign Minister Ravi Nair and the Minister of State for External Affairs, Lata Deshmukh, spoke of Peru. Deshmukh visited Peru.", "Lata Deshmukh | Minister of State for External Affairs | IND"],
    ["", "CANBERRA — President Sari Wibowo arrived here on Sunday. Australia is a neighbour. Indonesia buys Australian beef. Indonesia was glad.", "Sari Wibowo | President | IDN"]
  ])("%s: %s", (publisher, body, ...people) => {
    const found = annotate({...articleOf(body), publisher}).people.map((p) => `${p.name || "-"} | ${p.role} | ${p.country}`);
    expect(found).toEqual(expect.arrayContaining(people));
  }); // prettier-ignore

  it.each([
    ["Ministry of Foreign Affairs of the State of Kuwait", {country: "KWT", official: true}],
    ["State House, Lusaka", {country: "ZMB", official: true}],
    ["Embassy of Japan in Kenya", {country: "JPN", official: true}],
    ["The Straits Journal, Singapore", {country: "SGP", official: false}],
    ["Berlin Post (Northern Wire, London)", {country: "DEU", official: false}],
    ["The Valley Times (Kathmandu)", {country: "NPL", official: false}],
    ["Indian Mission, Vientiane", {country: "IND", official: true}],
    ["Agencia del Istmo (English service)", null],
    ["Dispatch News Service", null],
    ["", null]
  ])("whence it is written: %s", (publisher, home) => expect(homeOf(publisher)).toEqual(home));

  it("knows who is dead, and what he once was", () => {
    const late = (body: string) => annotated(body).people.map((p) => [p.official, p.late ?? false]);
    expect(late("The late President Humphrey Sinkala of Zambia was mourned.")).toEqual([[false, true]]);
    expect(late("The ousted president Omar Zawi of Libya was heard.")).toEqual([[false, false]]);
    expect(late("The late general Omar Zawi of Libya was mourned.")).toEqual([[false, false]]);
  });
});

describe("the office told of its holder by a verb", () => {
  it.each<Case>([
    ["Samir Haddad has been Jordan's energy minister for two winters. He flew to Baku.", "Samir Haddad | Energy Minister | JOR"],
    ["Samir Haddad is the energy minister of Jordan. He flew to Baku.", "Samir Haddad | Energy Minister | JOR"],
    ["Ama Boateng became prime minister of Ghana in May. Boateng flew to Rome.", "Ama Boateng | Prime Minister | GHA"],
    ["Ama Boateng was sworn in as Ghana's president in May. Boateng flew to Rome.", "Ama Boateng | President | GHA"],
    ["Ama Boateng was then the foreign minister of Ghana, and flew to Rome.", "Ama Boateng | Foreign Minister | GHA"],
    ["Ama Boateng still serves as Ghana's defence minister. She flew to Rome.", "Ama Boateng | Defence Minister | GHA"],
    // what he is not, was long ago, or somebody else is
    ["Ama Boateng is not the foreign minister of Ghana. She sells shoes.", "- | Foreign Minister | GHA"],
    ["Ama Boateng is a former foreign minister of Ghana. She flew to Rome.", "Ama Boateng | Foreign Minister | GHA *"],
    ["Ama Boateng's guest was the foreign minister of Ghana. Boateng cooks.", "- | Foreign Minister | GHA"],
    ["Ama Boateng wants to be prime minister of Ghana. Boateng cooks.", "- | Prime Minister | GHA"]
  ])("%s", (body, ...people) => expect(cast(body)).toEqual(expect.arrayContaining(people))); // prettier-ignore
});
