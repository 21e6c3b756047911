package io.liangze.foundation.notice.application.outside;

import io.liangze.foundation.notice.Carrier;
import io.liangze.foundation.notice.Carrier.Channel;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The carrier of each channel: the one that the deployment brings, or the log. */
@Component
public class Carriers {

    private static final Logger LOG = LoggerFactory.getLogger(Carriers.class);

    private final Map<Channel, Carrier> brought = new EnumMap<>(Channel.class);

    Carriers(ObjectProvider<Carrier> carriers) {
        carriers.forEach(carrier -> {
            if (brought.put(carrier.channel(), carrier) != null) {
                throw new IllegalStateException("two carriers for " + carrier.channel());
            }
        });
    }

    /** Says in the log that something would have gone out: kind and number, neither address nor text. */
    private record InLog(Channel channel) implements Carrier {

        @Override
        public void carry(Parcel parcel) {
            LOG.info("{} {} {}", channel, parcel.urgent() ? "urgent" : "digest", parcel.id());
        }
    }

    Carrier on(Channel channel) {
        return brought.getOrDefault(channel, new InLog(channel));
    }

    /** The channels on which something really goes out. */
    public Set<Channel> ready() {
        return brought.keySet().stream().collect(Collectors.toUnmodifiableSet());
    }
}
