package io.zhengyou.directory.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Brings the years that came with the program into an empty table, before anything at the start asks for a working day. */
@Component
class ShippedCalendars implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(ShippedCalendars.class);
    private static final String FILES = "classpath:organisation/calendar-*.csv";
    private static final Pattern NAME = Pattern.compile("calendar-(\\d{4})\\.csv");

    private final CalendarYears years;
    private final ResourcePatternResolver resources;

    ShippedCalendars(CalendarYears years, ResourcePatternResolver resources) {
        this.years = years;
        this.resources = resources;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            for (Resource resource : resources.getResources(FILES)) {
                Matcher name = NAME.matcher(String.valueOf(resource.getFilename()));
                if (name.matches()) {
                    load(Integer.parseInt(name.group(1)), resource);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load(int year, Resource resource) throws IOException {
        if (years.has(year)) {
            return;
        }
        CalendarFile file = CalendarFile.read(resource.getContentAsByteArray(), year);
        if (!file.accepted()) {
            throw new IllegalStateException(resource.getFilename() + ": " + file.bad());
        }
        try {
            years.replace(year, file.days(), null);
        } catch (DuplicateKeyException alreadyThere) {
            log.info("The calendar of {} was loaded by another node", year);
        }
    }
}
