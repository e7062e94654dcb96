package be.leerspoor.intervision.ui;

import be.leerspoor.intervision.Agreements;
import be.leerspoor.intervision.CheckOut;
import be.leerspoor.intervision.Facilitation;
import be.leerspoor.intervision.HouseTexts;
import be.leerspoor.intervision.Methods;
import be.leerspoor.intervision.Presenting;
import be.leerspoor.intervision.Room;
import be.leerspoor.intervision.RoomParts;
import be.leerspoor.intervision.RoomWriting;
import be.leerspoor.intervision.StepClock;
import be.leerspoor.intervision.Takeaway;
import be.leerspoor.intervision.Voting;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the parts of a room need to do their work. */
@Component
record RoomServices(
        Room room,
        Facilitation facilitation,
        StepClock stepClock,
        RoomParts parts,
        Presenting presenting,
        RoomWriting writing,
        Voting voting,
        Agreements agreements,
        CheckOut checkOut,
        Takeaway takeaway,
        Methods methods,
        HouseTexts houseTexts,
        Clock clock) {}
