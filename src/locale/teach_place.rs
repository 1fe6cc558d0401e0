//! Invented places that invented exercises speak of.

use super::texts::texts;

texts! {
    /// Names of places that are nowhere.
    TeachPlaceText {
        county_1: "青禾县" | "青禾縣" | "Qinghe County";
        county_2: "云溪县" | "雲溪縣" | "Yunxi County";
        county_3: "松坪县" | "松坪縣" | "Songping County";
        town_1: "东河镇" | "東河鎮" | "Donghe Town";
        town_2: "西岭乡" | "西嶺鄉" | "Xiling Township";
        town_3: "南坪镇" | "南坪鎮" | "Nanping Town";
        town_4: "北桥乡" | "北橋鄉" | "Beiqiao Township";
        town_5: "柳林镇" | "柳林鎮" | "Liulin Town";
        town_6: "清泉乡" | "清泉鄉" | "Qingquan Township";
        town_7: "白塔镇" | "白塔鎮" | "Baita Town";
        town_8: "新塘乡" | "新塘鄉" | "Xintang Township";
        town_9: "高坡乡" | "高坡鄉" | "Gaopo Township";
        town_10: "石桥镇" | "石橋鎮" | "Shiqiao Town";
    }
}
