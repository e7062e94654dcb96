package be.leerspoor.training;

import be.leerspoor.people.PersonId;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gathers whose paths must be worked out anew in a transaction, and does so once for each of them when it is about to be
 * committed: everything it writes is there by then. Always in the same order of people, so that two transactions never wait for
 * each other.
 */
final class BeforeCommit {

    private final BiConsumer<PersonId, @Nullable UUID> work;

    BeforeCommit(BiConsumer<PersonId, @Nullable UUID> work) {
        this.work = work;
    }

    /** Adds a person, with what made the difference if that was evidence; of several, the last is told. */
    void add(PersonId person, @Nullable UUID cause) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("Evidence changes in a transaction");
        }
        Gathered gathered = (Gathered) TransactionSynchronizationManager.getResource(this);
        if (gathered == null) {
            gathered = new Gathered();
            TransactionSynchronizationManager.bindResource(this, gathered);
            TransactionSynchronizationManager.registerSynchronization(gathered);
        }
        if (cause != null || !gathered.people.containsKey(person)) {
            gathered.people.put(person, cause);
        }
    }

    private final class Gathered implements TransactionSynchronization {

        private final SortedMap<PersonId, @Nullable UUID> people = new TreeMap<>(Comparator.comparing(PersonId::value));

        @Override
        public void beforeCommit(boolean readOnly) {
            while (!people.isEmpty()) {
                PersonId person = people.firstKey();
                work.accept(person, people.remove(person));
            }
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(BeforeCommit.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(BeforeCommit.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(BeforeCommit.this);
        }
    }
}
