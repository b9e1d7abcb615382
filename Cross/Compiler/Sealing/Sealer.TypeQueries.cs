using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Sealing;

/// <content>What code asks about types while it runs. It is known by the methods of System.RuntimeType that are reached.</content>
internal sealed partial class Sealer
{
    private void KeepTypeQueries(SealedProgram? before)
    {
        if (before is { AsksForEveryType: true })
        {
            AskForEveryType(null);
        }

        if (before is { AsksForEnumNames: true })
        {
            AskForEnumNames(null);
        }
    }

    private void NoteTypeQueries(MethodInstance method)
    {
        if (method.Owner.Definition is { Name: "RuntimeType" } && method.Owner == types.FindKnown("System.RuntimeType"))
        {
            if (method.Definition!.Name == "Of")
            {
                AskForEveryType(method.Symbol);
            }
            else if (method.Definition.Name is "get_EnumNames" or "get_EnumValues")
            {
                AskForEnumNames(method.Symbol);
            }
        }
    }

    private void AskForEveryType(object? by)
    {
        if (!Program.AsksForEveryType)
        {
            Program.AsksForEveryType = true;
            Instantiate(types.Known("System.RuntimeType"), by);
            Instantiate(types.Known("System.String"), by);
        }
    }

    private void AskForEnumNames(object? by)
    {
        if (!Program.AsksForEnumNames)
        {
            Program.AsksForEnumNames = true;
            Instantiate(types.VectorOf(types.Known("System.String")), by);
            Instantiate(types.VectorOf(types.Known("System.UInt64")), by);
        }
    }
}
