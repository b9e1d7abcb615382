using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Generator.Emitting.Shims;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting;

/// <summary>
/// The header of the generated C: the specification's shims, and the rings of callbacks that come on another task or in an interrupt. It is parsed
/// as the last header, so that what it declares is bound like everything else. A ring's record follows the callback's type: where
/// <see cref="NeedsModel"/>, the headers are parsed once without it, and that model is given to <see cref="Write"/>.
/// </summary>
public static class ShimHeader
{
    /// <summary>The file's name: <c>esp32_shims.g.h</c>.</summary>
    /// <param name="specification">What is bound.</param>
    public static string FileName(BindingSpecification specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification.Stem.ToLowerInvariant() + "_shims.g.h";
    }

    /// <summary>True where the specification has something to write.</summary>
    /// <param name="specification">What is bound.</param>
    public static bool IsNeeded(BindingSpecification specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification.Shims.Count > 0 || NeedsModel(specification);
    }

    /// <summary>True where a callback comes on another task or in an interrupt.</summary>
    /// <param name="specification">What is bound.</param>
    public static bool NeedsModel(BindingSpecification specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification.Callbacks.Any(c => c.Context != CallbackContext.Call);
    }

    /// <summary>Its text; empty where it is not needed.</summary>
    /// <param name="specification">What is bound.</param>
    /// <param name="model">The headers without this one, or with it: the text is the same; null where it is not needed.</param>
    public static string Write(BindingSpecification specification, HeaderModel? model)
    {
        ArgumentNullException.ThrowIfNull(specification);
        if (!IsNeeded(specification))
        {
            return "";
        }

        CodeWriter writer = CodeWriter.ForC(specification);
        string guard = "DK_" + Path.GetFileNameWithoutExtension(FileName(specification)).Replace('.', '_').ToUpperInvariant() + "_H";
        writer.Line($"#ifndef {guard}");
        writer.Line($"#define {guard}");
        writer.Line();
        writer.Line("#include <stdbool.h>");
        writer.Line("#include <stdint.h>");
        writer.Lines(specification.Headers.Where(h => h.Name != FileName(specification)).Select(h => $"#include <{h.Name}>"));
        writer.Line();
        foreach (ShimSpecification shim in specification.Shims)
        {
            WriteComment(writer, shim.Summary);
            writer.Line(shim.Prototype + ";");
            writer.Line();
        }

        WriteRings(specification, model, writer);
        writer.Line("#endif");
        return writer.ToString();
    }

    private static void WriteRings(BindingSpecification specification, HeaderModel? model, CodeWriter writer)
    {
        IReadOnlyList<Ring> rings = model is null ? [] : Ring.All(specification, model);
        if (rings.Count > 0 && !specification.Shims.Any(s => s.Name == ShimSpecification.Signal))
        {
            WriteComment(writer, "Says that a ring has a call; from any task or interrupt. Provided beside this file.");
            writer.Line($"void {ShimSpecification.Signal}(void);");
            writer.Line();
        }

        foreach (Ring ring in rings)
        {
            WriteComment(writer, $"A call of {ring.Callback.Type}.");
            writer.Open("typedef struct");
            foreach (RingField field in ring.Fields)
            {
                if (field.Copy is { } copy)
                {
                    string records = string.Join(", ", copy.Cases.Select(c => $"{c.Record} for {string.Join(' ', c.Values)}"));
                    WriteComment(writer, copy.By.Count == 0 ? $"False where {field.Name} was NULL." : $"False where {field.Name} was NULL, or not one of the records that are copied.");
                    writer.Line($"bool has_{field.Name};");
                    WriteComment(writer, copy.By.Count == 0
                        ? $"The first {copy.Size} bytes of what {field.Name} pointed to."
                        : $"What {field.Name} pointed to, then zeros. By {string.Join(" and ", copy.By)}: {records}.");
                    writer.Line($"uint8_t {field.Name}[{copy.Size}];");
                }
                else
                {
                    writer.Line(CSpelling.Declare(field.Type, field.Name) + ";");
                }
            }

            writer.Close($" {ring.Record};");
            writer.Line();
            WriteComment(writer, $"Takes the oldest call of {ring.Callback.Type} that waits. For one consumer. False where none waits.");
            writer.Line($"bool {ring.Prefix}_take({ring.Record} *call);");
            writer.Line();
            WriteComment(writer, $"The number of calls of {ring.Callback.Type} that found the ring of {ring.Callback.Queue} full, since the start; wraps around.");
            writer.Line($"uint32_t {ring.Prefix}_dropped(void);");
            writer.Line();
            WriteComment(writer, $"The {ring.Callback.Type} that puts its calls into the ring.");
            writer.Line($"void *{ring.Prefix}_trampoline(void);");
            writer.Line();
        }
    }

    private static void WriteComment(CodeWriter writer, string text)
    {
        if (text.Length > 0)
        {
            writer.Line($"/** {text.Replace("*/", "* /", StringComparison.Ordinal)} */");
        }
    }
}
