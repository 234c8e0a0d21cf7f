package org.clipfile.graphql;

import jakarta.transaction.Transactional;

import org.clipfile.graphql.GlobalId.NodeType;
import org.clipfile.refusal.BadInput;
import org.clipfile.topic.RuleChanges;
import org.clipfile.topic.Topic;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Context;

/** What editors do to topics. */
@GraphQLApi
@Transactional
public class TopicEditing {

    private final RuleChanges rules;

    TopicEditing(RuleChanges rules) {
        this.rules = rules;
    }

    @Mutation
    @NonNull
    @Description(
            "Files a topic of your own; its rule files articles from now on, and in the background those that are there")
    public TopicPayload createTopic(@NonNull @Description("The topic") CreateTopicInput input) {
        return payload(rules.create(input.name, input.definition, parent(input.parentId), input.rule));
    }

    @Mutation
    @NonNull
    @Description("Changes a topic; a new rule files articles from now on, and in the background those that are there")
    public TopicPayload updateTopic(@NonNull @Description("What to change") UpdateTopicInput input, Context context) {
        var topic = find(input.id);
        var given = GivenFields.of(context);
        given.ifGiven("name", () -> topic.rename(required(input.name)));
        given.ifGiven("definition", () -> topic.define(input.definition));
        given.ifGiven("rule", () -> rules.write(topic, input.rule));
        given.ifGiven("parentId", () -> rules.move(topic, parent(input.parentId)));
        return payload(topic);
    }

    @Mutation
    @NonNull
    @Description("Takes a topic out of the archive, with its tags; CONFLICT if there are topics below it")
    public DeletePayload deleteTopic(@NonNull @Id @Description("Which") String id) {
        rules.remove(find(id));
        return new DeletePayload(id);
    }

    private static Topic find(String id) {
        return Found.one(NodeType.Topic, id, key -> Topic.<Topic>findByIdOptional(key));
    }

    private static Topic parent(String id) {
        return id == null ? null : find(id);
    }

    private static String required(String name) {
        if (name == null) {
            throw new BadInput("A topic needs a name.");
        }
        return name;
    }

    private static TopicPayload payload(Topic topic) {
        return new TopicPayload(TopicView.of(topic));
    }
}
