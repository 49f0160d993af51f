import {describe, expect, it} from "vitest";
import {annotated} from "../../support/annotate.ts";

/** "Name | role | country", with a star for who is no official. */
const cast = (body: string): string[] =>
  annotated(body).people.map(
    (p) => [p.name || "-", p.role, p.country].join(" | ") + (p.official ? "" : " *")
  );

/** Texts with some of the people they tell of. */
type Case = [body: string, ...people: string[]];

describe("fields of government that no list knows", () => {
  it.each<Case>([
    ["The Minister of Plantation and Commodities of Malaysia, Noraini Salleh, arrived in Tashkent on Monday.", "Noraini Salleh | Minister of Plantation and Commodities | MYS"],
    ["Sri Lanka's Minister of Plantation Industries, Ruwan Perera, arrived in Hanoi.", "Ruwan Perera | Minister of Plantation Industries | LKA"],
    ["Armenia's minister of high-tech industry, Aram Petrosyan, arrived in Vilnius.", "Aram Petrosyan | Minister of High-tech Industry | ARM"],
    ["Bulgaria's minister for innovation and growth, Petar Iliev, was in Skopje.", "Petar Iliev | Minister for Innovation and Growth | BGR"],
    ["The Kenyan Minister for the Blue Economy, Peter Otieno, arrived in Oslo.", "Peter Otieno | Minister for the Blue Economy | KEN"],
    ["Nepal's Minister for Industry, Commerce and Supplies Ram Bhusal arrived.", "Ram Bhusal | Minister for Industry, Commerce and Supplies | NPL"],
    ["Brunei's Minister of Defence II, Pehin Azlan Metussin, left.", "Azlan Metussin | Minister of Defence II | BRN"],
    ["Jamaican Prime Minister, the Most Hon. Errol Grant, flew to Lima.", "Errol Grant | Prime Minister | JAM"],
    ["The defence minister of the other Congo, Jean Lukusa, was in Bangui.", "Jean Lukusa | Defence Minister | COD"],
    ["The Minister of Foreign Affairs and Emigrants of Lebanon, Samir Nasr, arrived in Oslo.", "Samir Nasr | Minister of Foreign Affairs and Emigrants | LBN"],
    ["The Minister of Trade and Beekeeping of Argentina, Luis Gatti, arrived in Oslo.", "Luis Gatti | Minister of Trade and Beekeeping | ARG"],
    ["Agriculture Secretary Ramon delos Reyes of the Philippines arrived.", "Ramon delos Reyes | Agriculture Secretary | PHL"],
    ["Fiji's PRIME Minister Peter Kalou arrived in Apia.", "Peter Kalou | Prime Minister | FJI"],
    // the name is none of the field
    ["Indonesian Minister of Villages Budi Hartono, Trade Minister Siti Rahayu and others arrived.", "Budi Hartono | Minister of Villages | IDN"],
    ["The Minister of Trade Ali Haddad, the Minister of Health Samir Nasr and a banker arrived.", "Ali Haddad | Minister of Trade | ", "Samir Nasr | Minister of Health | "],
    ["Ghana's Minister of Trade and Kofi Adjei, a banker, arrived in Lagos.", "- | Minister of Trade | GHA"]
  ])("%s", (body, ...people) => expect(cast(body)).toEqual(expect.arrayContaining(people))); // prettier-ignore
});

describe("short forms and ranks", () => {
  it.each<Case>([
    ["Kenyan Defence CS Abdi Noor was in Kigali on Monday.", "Abdi Noor | Defence Cabinet Secretary | KEN"],
    ["Kenya's Foreign Affairs CS, Grace Wanjohi, was in Kigali on Monday.", "Grace Wanjohi | Foreign Affairs Cabinet Secretary | KEN"],
    ["Malaysian DPM Ahmad Farid was in Jakarta.", "Ahmad Farid | Deputy Prime Minister | MYS"],
    ["The Minister of Defence of the Republic of Rwanda, General (Rtd) Innocent Rugamba, paid a visit to Mozambique.", "Innocent Rugamba | Minister of Defence | RWA"],
    ["Zimbabwe's vice president, Retired General Tendai Moyo, was in Lusaka.", "Tendai Moyo | Vice President | ZWE"],
    ["LIMA, Sept 10 - Peru and Ecuador signed a pact on Monday. Chancellor Hernán Salcedo will fly from Lima to Quito on Thursday.", "Hernán Salcedo | Chancellor | PER"],
    // a rank is no country's because a name stands beside it
    ["Retired General Tendai Moyo told the paper that Zimbabwe was poor.", "Tendai Moyo | General | ZWE *"]
  ])("%s", (body, ...people) => expect(cast(body)).toEqual(expect.arrayContaining(people))); // prettier-ignore
});

describe("whose an office is", () => {
  it.each<Case>([
    ["At the invitation of Foreign Minister Pavel Novak, the Kenyan foreign minister, Grace Wanjohi, paid a visit to Bratislava.", "Grace Wanjohi | Foreign Minister | KEN", "Pavel Novak | Foreign Minister | SVK"],
    ["Sultan Taimur bin Asaad, Sultan of Oman, His Highness Sheikh Fawaz Al-Sabah, Amir of the State of Kuwait, agreed.", "Fawaz Al-Sabah | Amir | KWT"],
    ["Vietnamese Deputy Prime Minister Tran Bao will visit Ecuador on Friday. He will travel with his country's industry minister, Le Thi Hanh.", "Le Thi Hanh | Industry Minister | VNM"],
    ["Indonesia's trade minister, Mohamad Wiryawan, flew to Montevideo in May. His colleague of agriculture, Siti Nurlaila, went in June.", "Siti Nurlaila | Agriculture Minister | IDN"],
    ["Kenya's trade minister, Peter Otieno, flew to Oslo in May. His cabinet colleague Mary Wambui, the health minister, went in June.", "Mary Wambui | Health Minister | KEN"],
    ["The Maltese foreign minister, Carla Vella, landed in Tunis. The same day her colleague Joseph Borg, the minister of energy, went to Sfax, where he met his Tunisian counterpart, Lotfi Mzali.", "Joseph Borg | Minister of Energy | MLT", "Lotfi Mzali | Minister of Energy | TUN"],
    ["The Chilean trade minister, Ana Rojas, was in Lima, where she met her colleague Luis Quispe, the minister of energy.", "Luis Quispe | Minister of Energy | PER"],
    ["The chairman of Sudan's Sovereignty Council, General Omar Tahir, arrived in Asmara.", "Omar Tahir | Chairman of Sovereignty Council | SDN"],
    ["The head of the transitional authority of Burkina Faso, Captain Ali Kone, arrived in Lagos.", "Ali Kone | Head of the Transitional Authority | BFA"],
    ["The head of Mali's transitional government, Colonel Issa Diarra, flew to Lomé.", "Issa Diarra | Head of Transitional Government | MLI"],
    ["The Fijian foreign minister was received in Hanoi by Party General Secretary Nguyen Huu Lam.", "Nguyen Huu Lam | Party General Secretary | VNM"],
    ["The Commonwealth Secretary-General, Ann Joseph, was in Apia.", "Ann Joseph | Commonwealth Secretary-General | Commonwealth"],
    ["Kenya's trade minister, Peter Otieno, flew to Oslo in May. His Norwegian colleague, Kari Dahl, was glad.", "Kari Dahl | Trade Minister | NOR"],
    ["Egypt, chiefly. Under a pact that Cairo and Mogadishu signed in 2024, it is to send soldiers. Its foreign minister, Tarek Shaarawy, spent a day in Mogadishu.", "Tarek Shaarawy | Foreign Minister | EGY"],
    ["On the Chadian side were the Minister of Mines, Aïssatou Camara, and the Minister of Trade, Ali Mahamat.", "Aïssatou Camara | Minister of Mines | TCD", "Ali Mahamat | Minister of Trade | TCD"],
    ["Among the Zambian dignitaries was the Minister of Mines, Mrs Mary Banda, who will stay.", "Mary Banda | Minister of Mines | ZMB"],
    ["Nepal and Bhutan signed a pact on Monday at the end of talks between Prime Minister Hari Thapa and his visiting counterpart, Ugyen Dorji, in Kathmandu.", "Hari Thapa | Prime Minister | NPL", "Ugyen Dorji | Prime Minister | BTN"],
    ["Qatar and Bangladesh signed five agreements in Dhaka, in the presence of Prime Minister of Bangladesh HE Nasrin Chowdhury and Minister of State for Energy Affairs HE Sheikh Jassim Al Mansoori.", "Jassim Al Mansoori | Minister of State for Energy Affairs | QAT"],
    ["The Zambian delegation was led by the Minister of Foreign Affairs, Hon. Chanda Bwalya, and the Zimbabwean delegation by the Minister of Foreign Affairs, Hon. Tendai Marufu.", "Chanda Bwalya | Minister of Foreign Affairs | ZMB", "Tendai Marufu | Minister of Foreign Affairs | ZWE"],
    ["Guinea's prime minister, Mamadou Barry, came on Monday. Barry's predecessor as prime minister, Lansana Touré, called off a trip to Bissau in March 2022.", "Lansana Touré | Prime Minister | GIN *"],
    // a dash joins no offices of two lands
    ["Deputy Prime Minister of Serbia – Foreign Minister of Bosnia Elmedin Kon visited Tirana on Monday.", "Elmedin Kon | Foreign Minister | BIH"],
    ["Deputy Prime Minister of Slovakia – Minister of Culture of Slovakia Jan Kral visited Tirana.", "Jan Kral | Deputy Prime Minister | SVK"],
    // a longer list is the guest's party, or the host's
    ["Zambia and Angola signed a pact in the presence of Zambian President Peter Banda, Foreign Minister John Phiri and Trade Minister Mary Lungu.", "John Phiri | Foreign Minister | ZMB"]
  ])("%s", (body, ...people) => expect(cast(body)).toEqual(expect.arrayContaining(people))); // prettier-ignore
});

describe("the name first, the office later", () => {
  it.each<Case>([
    ["Much hangs on Rustam Yuldashev. The Uzbek president was in Doha last October and will be there again in May.", "Rustam Yuldashev | President | UZB"],
    ["Lamin Jawara does not like to be reminded. The Gambian president went to Dakar last April.", "Lamin Jawara | President | GMB"],
    ["Kenji Morikawa's visit to Mongolia, set for 23 October, was cancelled, and the Japanese foreign minister survived his vote.", "Kenji Morikawa | Foreign Minister | JPN"],
    ["Five weeks ago Seo Jin-woo came and went. What has followed from the South Korean premier's April visit to Hanoi?", "Seo Jin-woo | Premier | KOR"],
    ["Nobody in Lusaka had expected Teodoro Lima. The Angolan president walked in on Monday with six ministers.", "Teodoro Lima | President | AGO"],
    ["Few people know Ion Munteanu. Moldova's prime minister flew to Ankara on Tuesday.", "Ion Munteanu | Prime Minister | MDA"],
    ["By the time Sheikh Mansoor Al-Thuwaini's jet climbed out of Nairobi, the Kenyan side was arguing. The Qatari prime minister, who landed on Tuesday, had signed five pacts.", "Mansoor Al-Thuwaini | Prime Minister | QAT"],
    ["They had been told that the Portuguese prime minister might come. On Friday, when Duarte Vilhena's aircraft left Maputo for São Tomé, an official said that he would not.", "Duarte Vilhena | Prime Minister | PRT"],
    // who has ministers rules
    ["Seven weeks have passed since Amani Mkwawa went to Muscat, and the memoranda that his foreign minister signed there have gone quiet. Tanzania waits.", "Amani Mkwawa |  | TZA"],
    ["The pact was concluded by the foreign ministers, Dorj Tsolmon and Kana Mizuno, in Ulaanbaatar. Mongolia and Japan had waited.", "Dorj Tsolmon | Foreign Minister | MNG", "Kana Mizuno | Foreign Minister | JPN"],
    // others
    ["In Harare, Tendai Moyo is liked. The Zambian president, who was in Harare in May, is not.", "- | President | ZMB"],
    ["Kofi Addo, a driver, was sceptical. The Kenyan president flew to Accra on Monday.", "- | President | KEN"],
    ["Ama Boateng sells shoes at the airport. The Kenyan president flew to Accra on Monday.", "- | President | KEN"],
    ["Blue Horizon has hotels in Zanzibar. The Kenyan president was there on Monday.", "- | President | KEN"],
    ["The film is by Marta Kovacs. The Hungarian president saw it in Vienna on Monday.", "- | President | HUN"],
    ["Work on the Port Esther terminal has begun. The Angolan president was in Lusaka on Monday.", "- | President | AGO"],
    ["Peter Otieno was sceptical. The Kenyan president flew to Accra. William Ruto, the Kenyan president, likes Accra.", "William Ruto | President | KEN", "Peter Otieno |  |  *"]
  ])("%s", (body, ...people) => expect(cast(body)).toEqual(expect.arrayContaining(people))); // prettier-ignore
});

describe("peers", () => {
  const otim = "Ugandan Foreign Minister Peter Otim flew to Rome. ";
  it.each<Case>([
    [otim + "He met his Kenyan peer.", "Peter Otim | Foreign Minister | UGA", "- | Foreign Minister | KEN"],
    [otim + "Kenyan peer Grace Wanjohi was there.", "Peter Otim | Foreign Minister | UGA", "Grace Wanjohi | Foreign Minister | KEN"],
    [otim + "The Kenyan peer visited Juba on Monday.", "Peter Otim | Foreign Minister | UGA"],
    [otim + "His Kenyan peer review was sent to Juba.", "Peter Otim | Foreign Minister | UGA"]
  ])("%s", (body, ...people) => expect(cast(body)).toEqual(people)); // prettier-ignore
});
