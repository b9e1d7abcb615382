namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>The interface of an api.</summary>
internal static class InterfaceWriter
{
    public static GeneratedFile Write(BindingContext context, BoundApi api)
    {
        CodeWriter writer = CodeWriter.ForCSharp(context.Specification, "DeviceKit.Native");
        writer.Summary(api.Specification.Summary.Length > 0 ? api.Specification.Summary : $"The functions of {context.Specification.Stem}.");
        writer.Open($"public interface {api.Interface}");
        foreach (BoundFunction function in api.Functions)
        {
            CallDocumentation.Write(writer, function);
            writer.Line(Signature.Method(function) + ";");
            writer.Blank();
        }

        writer.Close();
        return CallEmitter.File(api.Interface, writer);
    }
}
