package bangkom.commons.audit;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.hibernate.Interceptor;
import org.hibernate.type.Type;

/** Sees every change of an {@link Audited} entity: which fields, from which status to which, and the reason kept with it. */
@ApplicationScoped
@PersistenceUnitExtension
class EntityChanges implements Interceptor {
    private static final Set<String> COUNTERS = Set.of("version", "eventSequence", "personSequence");

    private final AuditTrail trail;

    EntityChanges(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public boolean onPersist(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        note(entity, id, AuditAction.CREATED, new Object[names.length], state, names);
        return false;
    }

    @Override
    public boolean onFlushDirty(
            Object entity, Object id, Object[] current, Object[] previous, String[] names, Type[] types) {
        note(entity, id, AuditAction.CHANGED, previous == null ? new Object[names.length] : previous, current, names);
        return false;
    }

    @Override
    public void onRemove(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        note(entity, id, AuditAction.REMOVED, state, new Object[names.length], names);
    }

    private void note(Object entity, Object id, AuditAction action, Object[] before, Object[] after, String[] names) {
        var audited = entity.getClass().getAnnotation(Audited.class);
        if (audited == null) {
            return;
        }
        var change = trail.of(audited.value() + ":" + id);
        change.became(action);
        for (int i = 0; i < names.length; i++) {
            if (Objects.equals(before[i], after[i]) || COUNTERS.contains(names[i])) {
                continue;
            }
            if (names[i].equals("status")) {
                change.moved(text(before[i]), text(after[i]));
            } else if (names[i].toLowerCase(Locale.ROOT).endsWith("reason")) {
                change.because(text(after[i]));
            } else if (action == AuditAction.CHANGED) {
                change.touched(names[i]);
            }
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
