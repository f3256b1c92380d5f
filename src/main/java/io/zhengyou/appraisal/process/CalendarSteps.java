package io.zhengyou.appraisal.process;

import io.zhengyou.appraisal.calendar.Schedule;
import io.zhengyou.engine.StepBean;
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
    public List<String> due() {
        return schedule.due();
    }

    public void begin(String calendarLine) {
        schedule.begin(calendarLine).ifPresent(process::begin);
    }
}
