package io.zhengyou.appraisal.process;

import io.zhengyou.appraisal.calendar.Schedule;
import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;
import java.util.List;

/** Begins the appraisals of the calendar. */
@StepBean("appraisalCalendar")
public class CalendarSteps {

    private final Schedule schedule;
    private final AppraisalProcess process;

    CalendarSteps(Schedule schedule, AppraisalProcess process) {
        this.schedule = schedule;
        this.process = process;
    }

    /** @return the lines of which an appraisal has to begin */
    @StepName(value = "到期的评议日历", gives = "到期的各行")
    public List<String> due() {
        return schedule.due();
    }

    @StepName("发起到期的评议")
    public void begin(String calendarLine) {
        schedule.begin(calendarLine).ifPresent(process::begin);
    }
}
