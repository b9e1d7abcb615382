using System.Linq;

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>What managed code implements: delegates, and the interfaces of callback tables.</summary>
internal static class CallbackWriter
{
    public static GeneratedFile WriteDelegate(BindingContext context, BoundCallback callback)
    {
        CodeWriter writer = CodeWriter.ForCSharp(context.Specification, "DeviceKit.Native");
        CallDocumentation.Write(writer, callback, $"C's {callback.CName}.");
        writer.Line($"public delegate {Signature.Method(callback)};");
        return CallEmitter.File(callback.Name, writer);
    }

    public static GeneratedFile WriteInterface(BindingContext context, BoundCallbackTable table)
    {
        CodeWriter writer = CodeWriter.ForCSharp(context.Specification, "DeviceKit.Native");
        writer.Documentation(table.Record.Documentation, $"The callbacks of {table.Specification.Record}.", OmittedText(table));
        writer.Open($"public interface {table.Interface}");
        foreach (BoundCallback member in table.Members)
        {
            CallDocumentation.Write(writer, member, $"C's {member.CName}.");
            writer.Line(Signature.Method(member) + ";");
            writer.Blank();
        }

        writer.Close();
        return CallEmitter.File(table.Interface, writer);
    }

    private static string OmittedText(BoundCallbackTable table) =>
        table.Specification.Omitted.Any() ? $"Null in C: {string.Join(", ", table.Specification.Omitted)}." : "";
}
