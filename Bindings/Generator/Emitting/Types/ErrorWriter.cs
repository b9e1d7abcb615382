using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Types;

/// <summary>Error families: the enum, the names of its codes, the exception.</summary>
/// <param name="context">What is bound.</param>
internal sealed class ErrorWriter(BindingContext context)
{
    /// <summary>The files of a family.</summary>
    /// <param name="error">The family.</param>
    public IEnumerable<GeneratedFile> Write(ErrorSpecification error)
    {
        EnumValue[] values = [.. context.FindConstants(error.Codes, error.Line).Select(c => Value(error, c)).OfType<EnumValue>()];
        CodeWriter code = CodeWriter.ForCSharp(context.Specification);
        code.Summary($"Result codes{(error.Type is { } type ? $" of {type}" : "")}: {Success(error)} is success. C may return codes that have no name here.");
        yield return new EnumWriter(context).Write(code, error.Name, "int", isFlags: false, values, isCode: true);
        yield return Names(error, values);
        yield return Exception(error);
    }

    private GeneratedFile Names(ErrorSpecification error, IReadOnlyList<EnumValue> values)
    {
        string name = error.Name + "Names";
        context.Claim(name, $"the names of {error.Name}");
        CodeWriter code = CodeWriter.ForCSharp(context.Specification);
        code.Summary($"What can be asked of a {error.Name}.");
        code.Open($"public static class {name}");
        code.Summary($"True for a success: {Success(error)}.");
        code.Parameter("error", "A result.");
        code.Line($"public static bool IsSuccess(this {error.Name} error) => (int)error {Comparison(error)};");
        code.Blank();
        code.Summary("The C name of a code, or null for one that has none.");
        code.Parameter("error", "A result.");
        code.Line($"public static string? Name(this {error.Name} error) => error switch");
        code.Open();
        foreach (EnumValue value in values.DistinctBy(v => v.Value))
        {
            code.Line($"{error.Name}.{value.Name} => \"{value.CName}\",");
        }

        code.Line("_ => null,");
        code.Close(";");
        code.Close();
        return new GeneratedFile($"Errors/{name}.g.cs", code.ToString());
    }

    private GeneratedFile Exception(ErrorSpecification error)
    {
        context.Claim(error.Exception, $"the exception of {error.Name}");
        CodeWriter code = CodeWriter.ForCSharp(context.Specification, "DeviceKit.Native");
        code.Summary($"A function returned a {error.Name} that is no success.");
        code.Parameter("error", "What it returned.");
        code.Parameter("function", "The function.");
        code.Line($"public sealed class {error.Exception}({error.Name} error, NativeFunction function)");
        code.Indent();
        code.Line(": NativeException(function, (int)error, error.Name())");
        code.Outdent();
        code.Open();
        code.Summary("What the function returned.");
        code.Line($"public {error.Name} Error {{ get; }} = error;");
        code.Close();
        return new GeneratedFile($"Errors/{error.Exception}.g.cs", code.ToString());
    }

    private EnumValue? Value(ErrorSpecification error, CConstant constant)
    {
        if (Int128.TryParse(constant.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out Int128 value) && value >= int.MinValue && value <= uint.MaxValue)
        {
            return new EnumValue(context.Names.Code(error, constant.Name), constant.Name, unchecked((int)(long)value), constant.Documentation);
        }

        if (error.Codes.Contains(constant.Name))
        {
            context.Error(error.Line, $"{constant.Name} is no code of 32 bits", $"leave it out of {error.Name}");
        }

        return null;
    }

    private static string Success(ErrorSpecification error) => error.Success switch
    {
        "nonnegative" => "zero or above",
        "positive" => "above zero",
        "one" => "one",
        _ => "zero",
    };

    private static string Comparison(ErrorSpecification error) => error.Success switch
    {
        "nonnegative" => ">= 0",
        "positive" => "> 0",
        "one" => "== 1",
        _ => "== 0",
    };
}
