package org.clearway.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A text of a request goes to the vault, is looked up in a copy, or has no room for a sentence. */
class RequestTextsTest {
    private static final Set<String> FOR_THE_VAULT = Set.of(
            "FileComplaintRequest.statement", "ReceivePetitionRequest.text", "ReceiveDenunciationRequest.content");
    private static final Set<String> LOOKED_UP = Set.of(
            "AgainstRequest.planId",
            "AgainstRequest.lineId",
            "AgainstRequest.parcelId",
            "AgainstRequest.author",
            "Forward.toAgency",
            "ForwardPetitionRequest.toAgency",
            "TransferRequest.toAgency");

    @Test
    void everyOtherTextIsANumberOfAPaperOrAnId() {
        List<RecordComponent> texts = requests()
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .filter(component -> component.getType() == String.class)
                .filter(component -> !FOR_THE_VAULT.contains(name(component)) && !LOOKED_UP.contains(name(component)))
                .toList();

        assertThat(texts)
                .hasSizeGreaterThan(10)
                .allSatisfy(component -> assertThat(component.isAnnotationPresent(PaperNumber.class)
                                || component.isAnnotationPresent(UuidText.class))
                        .as(name(component))
                        .isTrue());
    }

    private static Stream<Class<?>> requests() {
        return Stream.of(
                        Stream.of(
                                FileComplaintRequest.class, FileComplaintRequest.OnBehalf.class, AgainstRequest.class),
                        Stream.of(ActRequests.class.getDeclaredClasses()),
                        Stream.of(PetitionRequests.class.getDeclaredClasses()),
                        Stream.of(DenunciationRequests.class.getDeclaredClasses()))
                .<Class<?>>flatMap(types -> types)
                .filter(Class::isRecord);
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }
}
