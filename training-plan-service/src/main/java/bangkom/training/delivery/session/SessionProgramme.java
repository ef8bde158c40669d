package bangkom.training.delivery.session;

import bangkom.training.offering.DevelopmentForm;

/** What a session keeps of its programme as it is when the session is made. */
record SessionProgramme(DevelopmentForm form, int lessonHours, boolean international) {}
