using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Preinitialising;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Sealing;

/// <content>Objects that static fields refer to when the program starts.</content>
internal sealed partial class Sealer
{
    private readonly HashSet<FrozenObject> _frozen = [];

    private void ReachInitialValue(FieldInstance field)
    {
        if (Program.InitialState?.ValueOf(field) is { } value)
        {
            Reach(value.Words, field);
        }
    }

    private void Reach(IReadOnlyList<FrozenWord> words, object by)
    {
        foreach (FrozenWord word in words)
        {
            switch (word.Target)
            {
                case FrozenObject one when _frozen.Add(one):
                    Instantiate(one.Type, by);
                    AddLiteral(one.Text, by);
                    Reach(one.Words, by);
                    break;
                case TypeInstance type:
                    AskForTypeObject(type, by);
                    break;
                case FunctionSymbol function:
                    Reach(function, by);
                    break;
            }
        }
    }

    private void AddLiteral(string? text, object by)
    {
        if (text is not null && Program.Literals.Add(text))
        {
            Program.Keep(text, by);
            Instantiate(types.Known("System.String"), by);
        }
    }
}
