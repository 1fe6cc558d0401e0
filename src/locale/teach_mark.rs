//! What a learner is told about an answer, and what is asked back.

use super::texts::texts;

texts! {
    /// Marking: headings, one sentence a verdict, and the questions about unclear answers.
    TeachMarkText {
        head_right: "正确" | "正確" | "Right";
        head_nearly: "还差一点" | "還差一點" | "Nearly";
        head_wrong: "还不对" | "還不對" | "Not yet";
        head_unclear: "先问一句" | "先問一句" | "One question first";

        right: "{answer}，正确。" | "{answer}，正確。" | "{answer} is right.";
        more_decimals: "正确。题目要求{round}，写{answer}就够了。" | "正確。題目要求{round}，寫{answer}就夠了。" | "Right. The question asks for {round}, so {answer} is enough.";
        zeros_missing: "数值正确。题目要求{round}，末尾的零也要写出来：{answer}。" | "數值正確。題目要求{round}，末尾的零也要寫出來：{answer}。" | "The value is right. The question asks for {round}, so the zeros at the end are written too: {answer}.";
        other_unit: "正确：{typed}与{answer}相等。这里按题目的单位写成{answer}。" | "正確：{typed}與{answer}相等。這裡按題目的單位寫成{answer}。" | "Right: {typed} equals {answer}. In the unit of the question it is {answer}.";
        few_decimals: "算到这一位是对的，但题目要求{round}。" | "算到這一位是對的，但題目要求{round}。" | "Right as far as it goes, but the question asks for {round}.";
        wrong_unit: "数字对，单位不对：这里的单位是{unit}。" | "數字對，單位不對：這裡的單位是{unit}。" | "The number is right, the unit is not: here it is “{unit}”.";
        no_unit: "数字对，但这里不带单位。" | "數字對，但這裡不帶單位。" | "The number is right, but it has no unit here.";
        last_place: "只差末位的1。多半是中途舍入过，或者抄错了一位。" | "只差末位的1。多半是中途捨入過，或者抄錯了一位。" | "Only the last digit is off by one. Most often something was rounded on the way or copied wrongly.";
        factor_more: "数字对，但是正确值的{n}倍。检查倍数和小数点。" | "數字對，但是正確值的{n}倍。檢查倍數和小數點。" | "The digits are right, but the value is {n} times the right one. Check the scale and the decimal point.";
        factor_less: "数字对，但只有正确值的{n}分之一。检查倍数和小数点。" | "數字對，但只有正確值的{n}分之一。檢查倍數和小數點。" | "The digits are right, but the right value is {n} times as large. Check the scale and the decimal point.";
        turned: "大小对，正负号反了。" | "大小對，正負號反了。" | "The size is right, the sign is turned.";
        wrong: "这个数不对，也不像常见的错误。从第一步起，再算一遍。" | "這個數不對，也不像常見的錯誤。從第一步起，再算一遍。" | "This is not right, and it is none of the usual mistakes. Work through it again from the first step.";
        pick_wrong: "不是这一个。再看看前面几步。" | "不是這一個。再看看前面幾步。" | "Not this one. Look at the steps before again.";
        parting: "从“{step}”这一步开始不同。" | "從「{step}」這一步開始不同。" | "The ways part at the step “{step}”.";
        read_as: "读作：{typed}" | "讀作：{typed}" | "Read as: {typed}";

        round_0: "取整数" | "取整數" | "a whole number";
        round_1: "保留1位小数" | "保留1位小數" | "1 decimal";
        round_n: "保留{n}位小数" | "保留{n}位小數" | "{n} {n|decimal|decimals}";

        unclear_empty: "还没有写答案。请写一个数。" | "還沒有寫答案。請寫一個數。" | "There is no answer yet. Please write a number.";
        unclear_not_a_number: "没有读到数字。请用数字写答案，如 10.71。" | "沒有讀到數字。請用數字寫答案，如 10.71。" | "No number was found. Please answer with digits, such as 10.71.";
        unclear_two: "像是写了两个数，或者写了算式。哪一个是答案？请只写一个数。" | "像是寫了兩個數，或者寫了算式。哪一個是答案？請只寫一個數。" | "There seem to be two numbers, or a working. Which one is the answer? Please write one number only.";
        unclear_comma: "逗号是千位分隔，还是小数点？千位分隔写成 16,000，小数写成 1.5。" | "逗號是千分位，還是小數點？千分位寫成 16,000，小數寫成 1.5。" | "Does the comma separate thousands, or decimals? Write thousands as 16,000 and decimals as 1.5.";
        unclear_points: "有不止一个小数点。请检查是否多打了一个。" | "有不止一個小數點。請檢查是否多打了一個。" | "There is more than one decimal point. Was one typed too many?";
        unclear_fraction: "写的是分数或比。请除出来，写成小数。" | "寫的是分數或比。請除出來，寫成小數。" | "This is a fraction or a proportion. Please divide it and write a decimal number.";
        unclear_power: "请把数写全，不用乘方或 e 的写法，如 120,000。" | "請把數寫全，不用次方或 e 的寫法，如 120,000。" | "Please write all digits, without powers or e: 120,000, for example.";
        unclear_falls: "是下降吗？下降请写负号，如 -0.5；上升直接写 0.5。" | "是下降嗎？下降請寫負號，如 -0.5；上升直接寫 0.5。" | "Is it a fall? Write a fall with a minus, such as -0.5, and a rise as 0.5.";
        unclear_unit: "“{tail}”在这里是什么意思？请只写数，或在数后面写题目里的单位。" | "「{tail}」在這裡是什麼意思？請只寫數，或在數後面寫題目裡的單位。" | "What does “{tail}” mean here? Please write the number alone, or followed by the unit of the question.";
        unclear_too_long: "数字太长，无法判断。小数最多写12位。" | "數字太長，無法判斷。小數最多寫12位。" | "There are too many digits to judge. Please write 12 decimals at most.";
        unclear_choice: "请选一个答案。" | "請選一個答案。" | "Please choose one of the answers.";
    }
}
