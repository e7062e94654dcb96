package be.leerspoor.intervision.ui;

import be.leerspoor.intervision.PracticeRooms;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.StartAction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where practising stands on the start page, as long as there is somewhere to practise. */
@Configuration(proxyBeanMethods = false)
class PracticePlaces {

    @Bean
    StartAction practise(ObjectProvider<PracticeRooms> rooms) {
        return new StartAction(
                "intervision.practice.begin",
                IconName.ROOM,
                RoomAddress.PRACTICE,
                40,
                () -> rooms.getIfAvailable() != null);
    }
}
