using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Sealing;

/// <content>What code asks about types while it runs. It is known by the methods of System.RuntimeType that are reached.</content>
internal sealed partial class Sealer
{
    private const string RuntimeType = "System.RuntimeType";

    private void NoteTypeQueries(MethodInstance method)
    {
        if (method.Owner.Definition is { Name: "RuntimeType" } && method.Owner == types.FindKnown(RuntimeType))
        {
            AskForTypes(
                method.Definition!.Name switch
                {
                    "Of" => TypeQueries.OfObjects,
                    "NameOf" => TypeQueries.OfCasts,
                    "get_BaseType" or "get_NullableElement" or "GetElementType" or "GetEnumUnderlyingType" => TypeQueries.Related,
                    "get_EnumNames" or "get_EnumValues" => TypeQueries.EnumNames,
                    _ => TypeQueries.None,
                },
                method.Symbol);
        }
    }

    private void AskForTypes(TypeQueries queries, object? by)
    {
        TypeQueries added = queries & ~Program.TypeQueries;
        Program.TypeQueries |= queries;
        if (added != TypeQueries.None)
        {
            Instantiate(types.Known(RuntimeType), by);
            Instantiate(types.Known("System.String"), by);
        }

        if ((added & TypeQueries.EnumNames) != 0)
        {
            Instantiate(types.VectorOf(types.Known("System.String")), by);
            Instantiate(types.VectorOf(types.Known("System.UInt64")), by);
        }
    }
}
