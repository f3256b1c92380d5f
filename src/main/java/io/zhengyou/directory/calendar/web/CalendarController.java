package io.zhengyou.directory.calendar.web;

import static io.zhengyou.directory.calendar.DayKind.OFF;
import static io.zhengyou.directory.calendar.DayKind.WORK;

import io.zhengyou.directory.calendar.CalendarFile;
import io.zhengyou.directory.calendar.CalendarYears;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows which days are worked, and takes the calendar of a year from the office. */
@Controller
@RequestMapping("/office/calendar")
@PreAuthorize("hasAuthority('office')")
class CalendarController {

    private final CalendarYears years;
    private final Clock clock;

    CalendarController(CalendarYears years, Clock clock) {
        this.years = years;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("overview", Overview.of(years.all(), LocalDate.now(clock)));
        return "directory/calendar";
    }

    @PostMapping
    String upload(
            @RequestParam int year,
            @RequestParam MultipartFile file,
            Principal me,
            Model model,
            RedirectAttributes to,
            HttpServletResponse response)
            throws IOException {
        CalendarFile read = CalendarFile.read(file.getBytes(), year);
        if (!read.accepted()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("year", year);
            model.addAttribute("bad", read.bad());
            return show(model);
        }
        years.replace(year, read.days(), me.getName());
        to.addFlashAttribute("done", "%d 年的日历已换上：放假 %d 天，调休上班 %d 天。".formatted(year, read.count(OFF), read.count(WORK)));
        return "redirect:/office/calendar";
    }

    /** A year as a file, to be changed and uploaded again. */
    @GetMapping("/calendar-{year}.csv")
    ResponseEntity<String> download(@PathVariable int year) {
        var found = years.all().stream().filter(known -> known.year() == year).findAny();
        return found.map(known -> ResponseEntity.ok()
                        .header("Content-Type", "text/csv;charset=UTF-8")
                        .header("Content-Disposition", "attachment; filename=" + CalendarFile.nameOf(year))
                        .body(CalendarFile.write(known.days())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
