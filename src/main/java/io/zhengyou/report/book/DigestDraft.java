package io.zhengyou.report.book;

import io.zhengyou.report.Filing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a digest of what was filed, for the office to complete: sums of numbers, counts of choices, the units' own words. */
public final class DigestDraft {

    /** The most signs that a digest has. */
    public static final int LONGEST = 20_000;

    private static final int OWN_WORDS = 15_000;
    private static final int SHORTEST = 40;

    private DigestDraft() {}

    /**
     * @param filed   the filings that came, in the order in which they are told
     * @param answers of each filing, by place
     * @param missing the names of those that have not come
     */
    public static String of(List<Item> items, List<Filing> filed, Map<String, Map<Integer, String>> answers, List<String> missing) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("本次应报送 %d 个单位，已报送 %d 个。".formatted(filed.size() + missing.size(), filed.size()));
        long wordy = items.stream().filter(item -> item.kind() == ItemKind.SHORT || item.kind() == ItemKind.LONG).count();
        int most = (int) Math.max(SHORTEST, OWN_WORDS / Math.max(1, wordy * Math.max(1, filed.size())));
        for (Item item : items) {
            List<Said> said = filed.stream().flatMap(filing -> said(filing, answers, item)).toList();
            paragraphs.add(item.place() + ". " + item.label() + "\n" + (said.isEmpty() ? "没有单位填写。" : words(item, said, most)));
        }
        if (!missing.isEmpty()) {
            paragraphs.add("未报送的单位：" + String.join("、", missing) + "。");
        }
        String draft = String.join("\n\n", paragraphs);
        return draft.length() <= LONGEST ? draft : draft.substring(0, LONGEST - 1) + "…";
    }

    private record Said(String unit, String answer) {}

    private static Stream<Said> said(Filing filing, Map<String, Map<Integer, String>> answers, Item item) {
        String answer = answers.getOrDefault(filing.id(), Map.of()).get(item.place());
        return answer == null ? Stream.empty() : Stream.of(new Said(filing.unitName(), answer));
    }

    private static String words(Item item, List<Said> said, int most) {
        return switch (item.kind()) {
            case NUMBER -> numbers(said);
            case CHOICE -> item.choices().stream().map(choice -> "%s：%d 个单位".formatted(choice,
                    said.stream().filter(one -> one.answer().equals(choice)).count())).collect(Collectors.joining("；")) + "。";
            case FILES -> said.size() + " 个单位上传了附件。";
            default -> said.stream().map(one -> one.unit() + "：" + cut(one.answer(), most)).collect(Collectors.joining("\n"));
        };
    }

    private static String numbers(List<Said> said) {
        List<BigDecimal> numbers = said.stream().map(one -> new BigDecimal(one.answer())).toList();
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Said largest = said.stream().max(Comparator.comparing(one -> new BigDecimal(one.answer()))).orElseThrow();
        return "合计 %s，平均每个单位 %s，最多的是%s（%s）。".formatted(plain(sum),
                plain(sum.divide(BigDecimal.valueOf(numbers.size()), 1, RoundingMode.HALF_UP)), largest.unit(), largest.answer());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
