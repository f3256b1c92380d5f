/** What can be asked about a subject: questionnaires as data, version by version. */
@NullMarked
package io.zhengyou.appraisal.questionnaire;

import org.jspecify.annotations.NullMarked;
