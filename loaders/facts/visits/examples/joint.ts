/** Visits of who holds two offices, has a long one, comes in somebody's company, or is told in an order of its own. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

/** One person with two offices before a comma, and two people told in nearly the same way. */
export const twoOffices: Example[] = [
  {
    text: "Ireland's Deputy Prime Minister and Minister for Defence, Fergal Mac Conmara, flew to Beirut on Monday.",
    facts: [
      visit(
        "Fergal Mac Conmara",
        "Deputy Prime Minister and Minister for Defence",
        "IRL",
        "LBN",
        "2024-09-09"
      )
    ]
  },
  {
    text: "The Tánaiste and Minister for Defence, Fergal Mac Conmara, flew to Beirut on Monday.",
    facts: [visit("Fergal Mac Conmara", "Tánaiste and Minister for Defence", "IRL", "LBN", "2024-09-09")]
  },
  {
    text: "The Prime Minister and Minister of Finance of Tonga, Siaosi Fale, arrived in Suva on Monday.",
    facts: [visit("Siaosi Fale", "Prime Minister and Minister of Finance", "TON", "FJI", "2024-09-09")]
  },
  {
    text: "Zuhura Haji, Minister for Foreign Affairs and East African Cooperation of Tanzania, arrived in Muscat on Monday.",
    facts: [
      visit(
        "Zuhura Haji",
        "Minister for Foreign Affairs and East African Cooperation",
        "TZA",
        "OMN",
        "2024-09-09"
      )
    ]
  },
  {
    text: "The Head of State of the sister Republic of Guinea-Bissau, His Excellency Aristides Vaz, arrived in Malabo on Monday.",
    facts: [visit("Aristides Vaz", "Head of State", "GNB", "GNQ", "2024-09-09")]
  },
  {
    text: "Minister of Foreign Affairs Ts. Enkhjargal of Mongolia arrived in Seoul on Monday.",
    facts: [visit("Ts Enkhjargal", "Minister of Foreign Affairs", "MNG", "KOR", "2024-09-09")]
  },
  {
    text: "RoK Minister of Trade Bae Soo Yeon arrived in Hanoi on Monday.",
    facts: [visit("Bae Soo Yeon", "Minister of Trade", "KOR", "VNM", "2024-09-09")]
  },
  {
    text: "NORFOLK, Va. — France's defence minister, Jean Roux, arrived on Monday.",
    facts: [visit("Jean Roux", "Defence Minister", "FRA", "USA", "2024-09-09")]
  }
];

/** Who goes with somebody, told by the one who takes him along or far below the trip itself. */
export const takenAlong: Example[] = [
  {
    text: "Qatar's Prime Minister Yousef al-Hamadi flew to Algiers on Monday, bringing with him Energy Minister Saad al-Marri and the heads of six companies.",
    facts: [
      visit("Yousef al-Hamadi", "Prime Minister", "QAT", "DZA", "2024-09-09"),
      visit("Saad al-Marri", "Energy Minister", "QAT", "DZA", "2024-09-09")
    ]
  },
  {
    text: "Kenya's President Amos Kiptoo flew to Lusaka on Monday, taking with him Trade Minister Grace Wanjiru and Finance Minister Peter Otieno.",
    facts: [
      visit("Amos Kiptoo", "President", "KEN", "ZMB", "2024-09-09"),
      visit("Grace Wanjiru", "Trade Minister", "KEN", "ZMB", "2024-09-09"),
      visit("Peter Otieno", "Finance Minister", "KEN", "ZMB", "2024-09-09")
    ]
  },
  {
    text: "Kenya's President Amos Kiptoo flew to Lusaka on Monday, bringing with him a letter from Foreign Minister Grace Wanjiru.",
    facts: [visit("Amos Kiptoo", "President", "KEN", "ZMB", "2024-09-09")]
  },
  {
    text: "Kenya's President Amos Kiptoo flew to Lusaka on Monday and took with him the Zambian opposition leader Peter Phiri.",
    facts: [visit("Amos Kiptoo", "President", "KEN", "ZMB", "2024-09-09")]
  },
  {
    text: "Kenya's President Amos Kiptoo flew to Lusaka on Monday. He met President Peter Phiri. They spoke of maize. Rain was late this year. Prices rose in June. The harvest was poor. Roads were cut. Kenyan Trade Minister Grace Wanjiru, who accompanied the President, said that the talks would go on.",
    facts: [
      visit("Amos Kiptoo", "President", "KEN", "ZMB", "2024-09-09"),
      visit("Grace Wanjiru", "Trade Minister", "KEN", "ZMB", "2024-09-09")
    ]
  }
];

/** A name that follows an opening phrase without a comma, and an Excellency who goes on being told of. */
/** A relative clause whose verb is of several: each of the list before it; and who stands behind "to". */
export const whoBoth: Example[] = [
  {
    text: "The cars were lent to Vikram Nair, India's commerce minister, and Sonam Dorji, Bhutan's energy minister, who both landed in Dhaka on Monday.",
    facts: [
      visit("Vikram Nair", "Commerce Minister", "IND", "BGD", "2024-09-09"),
      visit("Sonam Dorji", "Energy Minister", "BTN", "BGD", "2024-09-09")
    ]
  },
  {
    text: "The hotel was full because of Peruvian Foreign Minister Ana Rojas and Trade Minister Luis Prado, who have been in Seoul since Monday.",
    facts: [
      visit("Ana Rojas", "Foreign Minister", "PER", "KOR", "2024-09-09"),
      visit("Luis Prado", "Trade Minister", "PER", "KOR", "2024-09-09")
    ]
  },
  {
    text: "Korean Foreign Minister Park Ji-ho and Peruvian Trade Minister Luis Prado, who was in Seoul on Monday, were seen at the opera.",
    facts: [visit("Luis Prado", "Trade Minister", "PER", "KOR", "2024-09-09")]
  },
  {
    text: "The letter was read to Peruvian Foreign Minister Ana Rojas and Trade Minister Luis Prado, who had both never been to Seoul.",
    facts: []
  }
];

export const afterOpening: Example[] = [
  {
    text: "Canada's defence minister, Pierre Laflamme, was in Riga on Monday. In the evening Laflamme left for Vilnius.",
    facts: [
      visit("Pierre Laflamme", "Defence Minister", "CAN", "LVA", "2024-09-09"),
      visit("Pierre Laflamme", "Defence Minister", "CAN", "LTU")
    ]
  },
  {
    text: "Her Excellency Zuhura Haji, Minister for Foreign Affairs of Tanzania, arrived in Muscat on Monday. During her visit Her Excellency also called on the Minister of Commerce, Qais bin Said Al Busaidi, and toured the Port of Sohar. She leaves tomorrow for Doha, where she will hold talks.",
    facts: [
      visit("Zuhura Haji", "Minister for Foreign Affairs", "TZA", "OMN", "2024-09-09"),
      visit("Zuhura Haji", "Minister for Foreign Affairs", "TZA", "QAT", "2024-09-13", {status: "planned"})
    ]
  }
];

/** Nearly the same words, of nobody who went abroad. */
export const jointOfNone: Example[] = [
  {
    text: "Kenya's Deputy President and the Minister of Health, Ana Otieno, met in Nairobi on Monday.",
    facts: []
  },
  {text: "A reported visit by Foreign Minister Ana Otieno of Kenya is not on the agenda.", facts: []},
  {text: "The letter bin, Said Al Amri of Oman complained on Monday, was full in Doha.", facts: []},
  {
    text: "During the talks Nairobi Foreign Minister Ana Otieno of Kenya was not mentioned in Lusaka.",
    facts: []
  },
  {
    text: "Kenya's trade minister, Ana Otieno, was not on the plane, bringing with him a headache in Lusaka.",
    facts: []
  }
];
