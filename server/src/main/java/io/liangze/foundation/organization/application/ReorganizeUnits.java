package io.liangze.foundation.organization.application;

import io.liangze.foundation.organization.domain.Change;
import io.liangze.foundation.organization.domain.Organs;
import io.liangze.foundation.organization.domain.Places;
import io.liangze.foundation.organization.domain.Reorganization;
import io.liangze.foundation.organization.domain.Reorganizations;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets a reorganization take effect, or only sees what would come of it. */
@Component
public class ReorganizeUnits {

    private final Places places;
    private final Organs organs;
    private final Reorganizations reorganizations;
    private final TransactionTemplate trial;

    ReorganizeUnits(
            Places places, Organs organs, Reorganizations reorganizations, PlatformTransactionManager transactions) {
        this.places = places;
        this.organs = organs;
        this.reorganizations = reorganizations;
        this.trial = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
    }

    /** In the caller's transaction. */
    List<Change> enact(Reorganization reorganization, LocalDate today) {
        List<Change> changes = reorganization.enact(places, organs);
        reorganizations.enacted(reorganization, changes, today);
        return changes;
    }

    /**
     * What would come of it: done in full and rolled back, so that it is told by the same code that will do it.
     *
     * @throws io.liangze.shared.Refusal as it would be refused
     */
    public List<Change> preview(Reorganization reorganization) {
        return trial.execute(status -> {
            status.setRollbackOnly();
            return reorganization.enact(places, organs);
        });
    }
}
