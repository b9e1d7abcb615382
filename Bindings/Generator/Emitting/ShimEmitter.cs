using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Emitting.Shims;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting;

/// <summary>The generated C: the shims' bodies and the rings.</summary>
public static class ShimEmitter
{
    /// <summary>The C file's name: <c>esp32_shims.g.c</c>.</summary>
    /// <param name="specification">What is bound.</param>
    public static string FileName(BindingSpecification specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification.Stem.ToLowerInvariant() + "_shims.g.c";
    }

    /// <summary>The header and the C file; nothing where the specification asks for neither.</summary>
    /// <param name="context">What is bound.</param>
    public static IEnumerable<GeneratedFile> Emit(BindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        BindingSpecification specification = context.Specification;
        return !ShimHeader.IsNeeded(specification) ? [] :
        [
            new GeneratedFile(ShimHeader.FileName(specification), ShimHeader.Write(specification, context.Model)),
            new GeneratedFile(FileName(specification), WriteBodies(context)),
        ];
    }

    private static string WriteBodies(BindingContext context)
    {
        BindingSpecification specification = context.Specification;
        IReadOnlyList<Ring> rings = Ring.All(specification, context.Model);
        bool hasInterrupts = rings.Any(r => r.IsForInterrupts) || specification.Shims.Any(s => s.IsForInterrupts);
        CodeWriter writer = CodeWriter.ForC(specification);
        writer.Line();
        if (rings.Count > 0)
        {
            writer.Line("#include <stdatomic.h>");
            writer.Line("#include <string.h>");
        }

        writer.Line($"#include \"{ShimHeader.FileName(specification)}\"");
        if (hasInterrupts)
        {
            writer.Line();
            writer.Line("/* What an interrupt touches stays where it can be reached while flash cannot. */");
            writer.Lines("#if __has_include(\"esp_attr.h\")", "#include \"esp_attr.h\"", "#endif");
            writer.Lines("#ifndef IRAM_ATTR", "#define IRAM_ATTR", "#endif", "#ifndef DRAM_ATTR", "#define DRAM_ATTR", "#endif");
            if (specification.Shims.Any(s => s.IsForInterrupts && CWords.Of(s.Body).Any(w => w.Word == CWords.DataText)))
            {
                writer.Lines("#ifndef DRAM_STR", "#define DRAM_STR(text) (text)", "#endif");
            }
        }

        foreach (ShimSpecification shim in specification.Shims)
        {
            writer.Line();
            writer.Line(shim.IsForInterrupts ? "IRAM_ATTR " + shim.Prototype : shim.Prototype);
            writer.Line("{");
            writer.Lines(shim.Body.Select(l => l.Length == 0 ? "" : "    " + l));
            writer.Line("}");
        }

        foreach (Ring ring in rings)
        {
            writer.Line();
            RingWriter.Write(writer, ring);
        }

        return writer.ToString();
    }
}
