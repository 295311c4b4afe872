"""The wordings of each request to the conversation, for a reviewer to read.

A "|" parts two wordings. Capitals, apostrophes, closing signs and small politeness do
not matter.
"""

from enum import Enum


class Command(Enum):
    """What a person may ask of the conversation at every prompt."""

    UNKNOWN = "I don't know"
    WHY = "why do you ask"
    WHY_NOT = "why not"
    WHAT_IF = "what if"
    NEAREST = "what would change this answer"
    ANSWER = "show the answer"
    HELP = "help"
    WHAT_IS = "what is"
    BACK = "back"
    CHANGE = "change"
    FACTS = "what have you got"
    RESTART = "start over"
    SAVE = "save"
    QUIT = "quit"
    HOW = "how did you get that"
    WHO = "says who"
    AGREE = "do they agree"
    BASIS = "basis sheet"
    SAVE_BASIS = "save basis sheet"


# What asks about the answer; it is told without changing anything.
BEHIND = frozenset({Command.HOW, Command.WHO, Command.AGREE, Command.BASIS})
# What asks for the answer, or for another one than was given.
BESIDE = frozenset({Command.ANSWER, Command.WHY_NOT, Command.WHAT_IF, Command.NEAREST})


WORDINGS: dict[Command, str] = {
    Command.UNKNOWN: """
        i don't think so | i do not think so | no i don't think so | no i do not think so |
        i don't know | i do not know | don't know | do not know | dunno | i dunno | idk | dk |
        donno | i don't know that | i don't know it | i don't know yet | i don't know this |
        i really don't know | i don't know the answer | i don't know exactly |
        i don't know for sure | don't know yet | i just don't know | i honestly don't know |
        i have no way of knowing | i wouldn't know | we don't know | we do not know |
        he doesn't know | she doesn't know | they don't know | not sure | i'm not sure |
        i am not sure | not really sure | i'm not really sure | unsure | i'm unsure |
        i am unsure | not so sure | not too sure | not quite sure | not 100% sure |
        not certain | i'm not certain | uncertain | i'm uncertain | can't be sure |
        i can't be sure | no idea | i have no idea | i've no idea | haven't a clue |
        i haven't a clue | no clue | i have no clue | not a clue | unknown | not known |
        it's unknown | who knows | beats me | can't say | i can't say | cannot say |
        couldn't say | i couldn't say | couldn't tell you | i couldn't tell you | i can't tell |
        can't tell | hard to say | difficult to say | search me | can't remember |
        i can't remember | i don't remember | don't remember | i forgot | i forget |
        i can't recall | can't recall | don't recall | i don't recall | i do not remember |
        nobody told me | no one told me | i was never told | never been told |
        i haven't been told | skip | skip it | skip this | skip that | skip this question |
        skip question | pass | i'll pass | next | next question | next one | don't have that |
        i don't have that | i don't have it | rather not say | i'd rather not say |
        prefer not to say | i prefer not to say | no comment | ? | ?? | ???
    """,
    Command.WHY: """
        why | why's that | why is that | why so | but why | why though | why not tell me why |
        why do you ask | why do you ask that | why do you ask this | why you ask | why ask |
        why ask that | why are you asking | why are you asking this | why are you asking that |
        why are you asking me that | why do you want to know | why do you want to know that |
        why do you need to know | why do you need to know that | why do you need to know this |
        why do you need that | why do you need this | why do you need it |
        why would you need that | why do you want that | why is this asked | why is that asked |
        why this question | why that question | why this | why is this important |
        why is that important | why is it important | why does it matter |
        why does that matter | why does this matter | does it matter | does that matter |
        why should i say | why should i tell you | why should i tell you that |
        why should i answer | what for | what is that for | what's that for | what is this for |
        what's this for | for what reason | what is the reason | what's the reason |
        what's the point | how come | for what | how is that relevant | how is this relevant |
        is that relevant | is this relevant | what's that got to do with it |
        what has that got to do with it | what makes you ask | what difference does it make |
        what difference does that make | explain why | tell me why |
        why tho | how come you ask | how come you ask that | why r u asking that |
        what's the reason for this question | what is the reason for this question |
        what's this question for | what is this question for | is this question important |
        is that important | is this important | why is this question important |
        why is that needed | why is this needed | do you need to know that | do you need this
    """,
    Command.NEAREST: """
        what would change this answer | what would change the answer | what would change your answer |
        what would change this | what would change that | what would change it |
        what would change your mind | what would change the plan | what would change this plan |
        what would change the result | what could change this answer | what could change this |
        what could change the answer | what could change it | what can change this answer |
        what can change the answer | what can change this | what can change it |
        what changes this answer | what changes the answer | what changes this |
        what might change this answer | what might change this | what might change it |
        what makes a difference | what would make a difference | what could make a difference |
        what would make it different | what would it take | what would it take to change this |
        what would flip this | what would flip the answer | when would this change |
        when would the answer change | when would it change | when would you change your mind |
        could this change | could the answer change | can this answer change |
        how could this change | how sure is this answer | what else could change |
        what would have to change | what would have to be different | what could change your mind |
        what might change your mind | what would make you say something else |
        what would make you change your mind | when would the answer be different |
        when would it be different | under what circumstances would that change |
        under what circumstances would this change | what would you need to change your mind
    """,
    Command.ANSWER: """
        show the answer | show answer | show me the answer | show the answer again |
        show me the answer again | the answer | answer | the whole answer | whole answer |
        full answer | the full answer | show the whole answer | show the full answer |
        show me the whole answer | show me the full answer | show it in full | show in full |
        show it all | answer again | the answer again |
        repeat the answer | repeat answer |
        give me the answer | give me the whole answer | in full | print the answer
    """,
    Command.HELP: """
        help | help me | help please | i need help | i need some help | can you help |
        can you help me | i'm stuck | stuck | commands | list commands | show commands |
        what are the commands | instructions | options | what are my options |
        what are the options | menu | usage | manual | hint | tip | what can i do |
        what can i say | what can i type | what can i answer | what do i do | what do i do now |
        what do i say | what do i type | what should i type | what should i say |
        what should i answer | what should i do now | how does this work | how does it work |
        how do i answer | how do i answer this | how do i answer that | how do i use this |
        i don't understand | i do not understand | don't understand |
        i don't understand the question | i don't understand that | i don't understand this |
        i don't get it | i'm confused | confused | i'm lost | what do you mean |
        what do you mean by that | what does that mean | what does this mean |
        what's that mean | what does it mean | meaning | huh | what | pardon | sorry |
        come again | say again | say that again | repeat | repeat that | repeat the question |
        explain | explain that | explain this | explain it | explain the question |
        please explain | can you explain | can you explain that | what is that | what's that |
        what is this | what's this | example | examples | give me an example | for example |
        show me an example | an example
    """,
    Command.BACK: """
        back | go back | take me back | back please | can i go back | can we go back |
        i want to go back | let me go back | let's go back | go back please | back up |
        step back | go back one | one back | go one back | back one | go back a step |
        one step back | go back one step | go back a question | go back one question |
        go to the previous question | previous | previous question | prev |
        the previous question | last question | the last question |
        go back to the last question | go back to the previous question | previous one | undo |
        undo that | undo this | undo it | undo last | undo last answer | undo the last answer |
        undo my last answer | take that back | i take that back | scratch that | strike that |
        forget that | cancel that | delete that | that was wrong | that's wrong |
        that is wrong | that was a mistake | i made a mistake | my mistake | i made an error |
        i typed it wrong | i mistyped | typo | oops | whoops | wrong | wrong answer |
        i got that wrong | let me redo that | redo that | let me answer that again |
        i want to change my answer | change my answer | change my last answer |
        change the last answer | correct my last answer | correct that | fix that |
        change that | i want to correct that
    """,
    Command.CHANGE: """
        change | change something | change a fact | change an answer | change answers | edit |
        edit facts | edit answers | edit my answers | correct something | correct a fact |
        make a change | i want to change something | i want to correct something |
        make a correction | something is wrong | change my answers | amend | modify
    """,
    Command.FACTS: """
        what have you got | what have you got so far | what've you got | what do you have |
        what do you have so far | what have you got on me | what have you got about me |
        what do you know | what do you know about me | what do you know so far |
        what do you know of me | what have i told you | what have i told you so far |
        what did i tell you | what did i say | what have i said | what have i said so far |
        what have i entered | what did i enter | what have you noted |
        what have you noted so far | what have you written down | what is noted |
        what have you heard | what have you understood | what did you understand |
        what do you remember | show me what you have | show me what you've got |
        show me what you know | show what you have | summary | show summary |
        show me a summary | give me a summary | summarize | summarise | sum up |
        summarize please | recap | recap please | facts | the facts | my facts | show facts |
        show my facts | show me my facts | show the facts | list facts | list my facts |
        list the facts | list | my answers | show my answers | show me my answers |
        list my answers | my data | show my data | what's on record | what is on record |
        so far | where are we | where were we | status
    """,
    Command.RESTART: """
        restart | start over | start again | start all over | start over again |
        start all over again | begin again | begin anew | start anew | start afresh |
        start fresh | start from scratch | from scratch | start from the beginning |
        from the beginning | start from the start | back to the start | back to the beginning |
        go back to the start | go back to the beginning | go back to start | reset |
        reset everything | reset all | clear | clear all | clear everything |
        clear the conversation | delete everything | erase everything | forget everything |
        new conversation | new session | new patient | start a new conversation |
        another patient | start a new patient | new case | let's start over |
        let me start over | let me start again | i want to start over | i want to start again |
        can i start over | can we start over
    """,
    Command.SAVE: """
        save | save it | save this | save that | save all | save everything | save now |
        save the answer | save answer | save my answers | save the conversation |
        save conversation | save this conversation | save session | save the session |
        save transcript | save the transcript | save to file | save to a file | save file |
        save as | save case | save this case | can i save this | can you save this |
        can i save | i want to save | i want to save this | i'd like to save this |
        record this | record the conversation | export | export this | keep a copy |
        write to file | write it to a file
    """,
    Command.QUIT: """
        quit | exit | bye | good bye | goodbye | bye bye | q | :q | :q! | :wq | :x | quit now |
        exit now | quit please | exit please | i want to quit | i want to exit |
        i'd like to quit | let me out | i want to leave | i have to go | i've got to go |
        i gotta go | got to go | gotta go | leave | log out | logout | log off | close |
        close the program | close this | close program | quit the program | quit program |
        quit this | exit the program | exit program | exit this | stop the program |
        stop this program | end the program | end program | end session | end the session |
        end conversation | end the conversation | end this conversation | end |
        stop the conversation | see you | see you later | see ya | farewell |
        get me out of here
    """,
    Command.HOW: """
        how | how so | how's that | how did you get that | how did you get this |
        how did you get there | how did you get it | how'd you get that | how you got that |
        how did you come to that | how did you come to this | how did you come up with that |
        what did you base that on | what do you base that on | what made you say that |
        what made you think that | where did you get that | where did you get that from |
        why did you say that |
        how did you reach that | how did you arrive at that | how did you work that out |
        how did you work it out | how did you conclude that | how did you decide |
        how did you decide that | how did you know | how do you know | how do you know that |
        how do you know this | how can you know | how can you know that | how would you know |
        how can you tell | how can you say that | how can you be sure | how do you conclude that |
        how do you come to that | how do you figure | how do you figure that |
        how come you say that | what makes you say that | what makes you think that |
        what makes you think so | what makes you so sure | why do you say that |
        why do you say so | why do you think so | why do you think that |
        on what grounds | on what basis | what is that based on | what's that based on |
        what is this based on | what's this based on | what is it based on | based on what |
        where does that come from | where does this come from | where did that come from |
        explain the answer | explain your answer | explain the result | explain the conclusion |
        explain your conclusion | explain your reasoning | explain the reasoning |
        show the reasoning | show your reasoning | show reasoning | show your work |
        show me your reasoning | show how you got that | tell me how you got that |
        explain how you got that | explain how you know that | justify | justify that |
        justify your answer | prove it | reasoning | your reasoning
    """,
    Command.WHO: """
        says who | who says | who says so | who says that | who says this | who said so |
        who said that | who said this | according to whom | according to who | who claims that |
        sources | source | the sources | your sources | show sources | show the sources |
        show your sources | show me the sources | show me your sources | list sources |
        list the sources | what are your sources | what are the sources | what is your source |
        what's your source | what's the source | what is the source | cite your sources |
        give me the sources | name your sources | references | the references |
        show references | show the references | list references | citations |
        show citations | where is that written | where is this written | is that written somewhere |
        who told you that | who told you | who decided that | what's your source for that |
        what is your source for that | what's the source for that | where is that from |
        where do you get that from | which article says that | which article says so |
        which document says that | which document says so | where does it say that | where does it say so |
        where did you read that
    """,
    Command.AGREE: """
        do they agree | do they all agree | do they all agree on that | do they agree on that |
        do they agree on this | do they differ | do they disagree |
        do the documents agree | do the documents differ | do the documents disagree |
        do the articles agree | do the articles differ | do the articles disagree |
        do the sources agree | do the sources differ | do the sources disagree |
        do your sources agree | do your sources disagree | do all the sources agree |
        do all sources agree | do they say the same | do they all say the same |
        do the documents say the same | do the articles say the same |
        is there agreement | is there disagreement | is there any disagreement |
        is there a conflict | are there conflicts | are there any conflicts |
        are there differences | are there any differences | do they contradict each other |
        do the documents contradict each other | do the sources contradict each other |
        where do they differ | where do they disagree | where do the documents differ |
        where do the documents disagree | where the documents differ |
        where do the articles differ | where do the articles disagree |
        where do the sources differ | where do the sources disagree |
        do all the articles say the same | do all the articles agree | do all the documents agree |
        do all the documents say the same | are the articles all agreed | are they all agreed |
        do they all agree with each other | do they agree with each other |
        is there any disagreement about this | is there any disagreement about that |
        is there disagreement about this | do the articles agree on this |
        do the articles agree on that | do the documents agree on this |
        do the sources agree on this | do the articles contradict each other |
        what do they disagree on | what do they differ on | how do they differ |
        what are the differences | differences | show differences | show the differences |
        disagreements | conflicts | show conflicts | agreement
    """,
    Command.BASIS: """
        basis | basis sheet | the basis | the basis sheet | a basis sheet | your basis |
        show basis | show the basis | show your basis | show me your basis | show me the basis |
        show basis sheet | show the basis sheet | show me the basis sheet |
        show me your basis sheet | what is your basis | what's your basis |
        what is the basis | what's the basis | give me the basis sheet |
        print your basis sheet | print your basis | give me the basis | give me the whole basis |
        give me your basis sheet | show the whole basis | what is all this based on |
        what is all that based on | what's all this based on | can i see the basis |
        can i see the basis sheet | can i see your basis | can i see your basis sheet |
        print the basis sheet | print basis sheet | open the basis sheet
    """,
    Command.SAVE_BASIS: """
        save basis | save basis sheet | save the basis | save the basis sheet |
        save a basis sheet | save your basis | save your basis sheet | save sheet |
        save the sheet | export basis | export basis sheet | export the basis sheet |
        write basis sheet | write the basis sheet | save basis to a file |
        save basis sheet to a file | save the basis sheet to a file
    """,
}
