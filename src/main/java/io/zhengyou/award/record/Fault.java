package io.zhengyou.award.record;

/**
 * Where the record and what stands in the tables part.
 *
 * @param number the link; 0 if there is none
 * @param what   which decision, in words
 * @param wrong  what is wrong with it, a Chinese sentence
 */
public record Fault(int number, String what, String wrong) {

    @Override
    public String toString() {
        return number == 0 ? what + "：" + wrong : "第 " + number + " 环，" + what + "：" + wrong;
    }
}
