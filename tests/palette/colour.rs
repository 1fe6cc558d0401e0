//! Colours as numbers: contrast by WCAG, what eyes with another colour vision see, and how far apart two colours are.

/// The matrices of Machado, Oliveira and Fernandes (2009) at full severity, for linear light; the first is common vision.
pub const VISIONS: [(&str, [[f64; 3]; 3]); 4] = [
    ("common", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protan",
        [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]],
    ),
    (
        "deutan",
        [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
    ),
    (
        "tritan",
        [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]],
    ),
];

/// Linear light of a colour such as `#fff` or `#12436d`.
#[must_use]
pub fn light(hex: &str) -> [f64; 3] {
    let digits: Vec<u32> = hex.trim_start_matches('#').chars().map(|it| it.to_digit(16).unwrap()).collect();
    let short = digits.len() == 3;
    std::array::from_fn(|at| {
        let value = if short { digits[at] * 17 } else { digits[2 * at] * 16 + digits[2 * at + 1] };
        let it = f64::from(value) / 255.0;
        if it <= 0.040_45 { it / 12.92 } else { ((it + 0.055) / 1.055).powf(2.4) }
    })
}

/// The contrast of two colours, from 1 to 21.
#[must_use]
pub fn contrast(a: &str, b: &str) -> f64 {
    let luminance = |hex: &str| {
        let [red, green, blue] = light(hex);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (a, b) = (luminance(a) + 0.05, luminance(b) + 0.05);
    if a > b { a / b } else { b / a }
}

/// A colour in CIELAB as it is seen with a kind of colour vision.
#[must_use]
pub fn seen(hex: &str, vision: &[[f64; 3]; 3]) -> [f64; 3] {
    let of = light(hex);
    let dot = |row: &[f64; 3]| row.iter().zip(&of).map(|(a, b)| a * b).sum::<f64>().clamp(0.0, 1.0);
    let [red, green, blue] = vision.each_ref().map(dot);
    let part = |it: f64| if it > 216.0 / 24_389.0 { it.cbrt() } else { (24_389.0 / 27.0 * it + 16.0) / 116.0 };
    let x = part((0.412_456_4 * red + 0.357_576_1 * green + 0.180_437_5 * blue) / 0.950_47);
    let y = part(0.212_672_9 * red + 0.715_152_2 * green + 0.072_175 * blue);
    let z = part((0.019_333_9 * red + 0.119_192 * green + 0.950_304_1 * blue) / 1.088_83);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// How far apart two colours of CIELAB look: CIEDE2000 (Sharma, Wu and Dalal 2005).
#[must_use]
pub fn apart(one: [f64; 3], two: [f64; 3]) -> f64 {
    let chroma = |a: f64, b: f64| a.hypot(b);
    let seventh = |it: f64| (it.powi(7) / (it.powi(7) + 25_f64.powi(7))).sqrt();
    let more = 1.0 + 0.5 * (1.0 - seventh(f64::midpoint(chroma(one[1], one[2]), chroma(two[1], two[2]))));
    let (a1, a2) = (one[1] * more, two[1] * more);
    let (c1, c2) = (chroma(a1, one[2]), chroma(a2, two[2]));
    let hue = |a: f64, b: f64| if a == 0.0 && b == 0.0 { 0.0 } else { b.atan2(a).to_degrees().rem_euclid(360.0) };
    let (h1, h2) = (hue(a1, one[2]), hue(a2, two[2]));
    let grey = c1 * c2 == 0.0;
    let turn = match h2 - h1 {
        _ if grey => 0.0,
        it if it > 180.0 => it - 360.0,
        it if it < -180.0 => it + 360.0,
        it => it,
    };
    let middle = match (h1 - h2).abs() {
        _ if grey => h1 + h2,
        it if it <= 180.0 => f64::midpoint(h1, h2),
        _ if h1 + h2 < 360.0 => f64::midpoint(h1 + h2, 360.0),
        _ => f64::midpoint(h1 + h2, -360.0),
    };
    let (lightness, c) = (f64::midpoint(one[0], two[0]), f64::midpoint(c1, c2));
    let wave = |times: f64, shift: f64| (times * middle + shift).to_radians().cos();
    let weight = 1.0 - 0.17 * wave(1.0, -30.0) + 0.24 * wave(2.0, 0.0) + 0.32 * wave(3.0, 6.0) - 0.2 * wave(4.0, -63.0);
    let from_grey = (lightness - 50.0).powi(2);
    let by_lightness = (two[0] - one[0]) / (1.0 + 0.015 * from_grey / (20.0 + from_grey).sqrt());
    let by_chroma = (c2 - c1) / (1.0 + 0.045 * c);
    let by_hue = 2.0 * (c1 * c2).sqrt() * (turn / 2.0).to_radians().sin() / (1.0 + 0.015 * c * weight);
    let blue = 60.0 * (-((middle - 275.0) / 25.0).powi(2)).exp();
    let rotation = -2.0 * seventh(c) * blue.to_radians().sin();
    (by_lightness.powi(2) + by_chroma.powi(2) + by_hue.powi(2) + rotation * by_chroma * by_hue).sqrt()
}
