package io.liangze.foundation.notice.application;

import io.liangze.foundation.notice.Message;
import io.liangze.foundation.notice.NoticeKind;
import io.liangze.foundation.notice.Notices;
import io.liangze.foundation.notice.domain.Messages;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.SubjectRef;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes what is told beside what it follows from: both commit, or neither does. */
@Component
class TellNotices implements Notices {

    private final Messages messages;
    private final NoticeRegister register;
    private final BusinessTime time;

    TellNotices(Messages messages, NoticeRegister register, BusinessTime time) {
        this.messages = messages;
        this.register = register;
        this.time = time;
    }

    @Override
    public void tell(Collection<Message> told) {
        requireTransaction();
        told.forEach(message -> register.require(message.kind()));
        messages.add(told, time.now());
    }

    @Override
    public void settle(SubjectRef subject, String act) {
        requireTransaction();
        messages.settle(subject, act, time.now());
    }

    @Override
    public void settle(Collection<Ask> asks) {
        requireTransaction();
        messages.settle(asks, time.now());
    }

    @Override
    public List<Ask> open(NoticeKind kind) {
        return messages.open(kind.code());
    }

    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a message is told in the transaction of what it follows from");
        }
    }
}
