package io.zhengyou.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.GetByLabelOptions;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A Camunda Form on the screen. A field is found by the label that people read. */
public final class Fields {

    private static final String LABELS = "label, .fjs-form-field-label";

    private final Locator form;

    Fields(Locator form) {
        this.form = form;
    }

    public Fields fill(String label, Object value) {
        Locator input = input(label);
        input.fill(value.toString());
        input.blur();
        letTheFormTakeOver(input);
        assertThat(input).hasValue(value.toString());
        return this;
    }

    public Fields date(String label, LocalDate day) {
        Locator input = input(label);
        input.fill("%d/%d/%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        input.press("Enter");
        assertThat(input).hasValue(Pattern.compile("%d/0?%d/0?%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth())));
        return this;
    }

    /** Picks the entry of a drop-down list that has this text in it. */
    public Fields select(String label, String entry) {
        Locator field = field(label);
        field.locator(".fjs-input-group").click();
        field.locator(".fjs-dropdownlist-item").filter(new FilterOptions().setHasText(entry)).click();
        assertThat(field.locator(".fjs-select-display")).containsText(entry);
        return this;
    }

    /** Marks one of the answers below a label. */
    public Fields choose(String label, String answer) {
        field(label).getByLabel(answer, new GetByLabelOptions().setExact(true)).check();
        return this;
    }

    public Fields tick(String label) {
        field(label).locator("input[type=checkbox]").check();
        return this;
    }

    public Fields shows(String label, String value) {
        assertThat(input(label)).hasValue(Pattern.compile(value));
        return this;
    }

    public Fields hides(String label) {
        assertThat(field(label)).hasCount(0);
        return this;
    }

    /** The field itself says what is wrong with it. */
    public Fields refuses(String label, String error) {
        assertThat(field(label).locator(".fjs-form-field-error")).hasText(error);
        return this;
    }

    /**
     * form-js takes over what was typed 300 ms later and then draws the form again. Nobody types into the next field before
     * that but a test, which would lose what it typed.
     */
    private static void letTheFormTakeOver(Locator input) {
        input.evaluate("() => new Promise(done => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 350))");
    }

    private Locator input(String label) {
        return field(label).locator("input.fjs-input, textarea");
    }

    private Locator field(String label) {
        // An asterisk stands behind the label of a field that must be filled in.
        Pattern text = Pattern.compile("^\\s*" + label + "\\*?\\s*$");
        Locator labelled = form.page().locator(LABELS).filter(new FilterOptions().setHasText(text));
        return form.locator(".fjs-form-field:not(.fjs-form-field-group)").filter(new FilterOptions().setHas(labelled));
    }
}
