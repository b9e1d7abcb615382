using System;
using System.CommandLine;
using DeviceKit.Tool.Binding;
using DeviceKit.Tool.Output;

namespace DeviceKit.Tool.Commands;

/// <summary>`devicekit bind SPEC...`: C headers to typed C#.</summary>
internal sealed class BindCommand : Command
{
    public BindCommand(Terminal terminal)
        : base("bind", "Generate the C# and C of binding specifications.")
    {
        var specifications = new Argument<string[]>("SPEC") { Description = "The .bind files; with --check and without any, all below the current folder.", Arity = ArgumentArity.ZeroOrMore };
        var check = new Option<bool>("--check") { Description = "Write nothing; fail when what is checked in is not what would be generated. With IDF_PATH set, ESP-IDF's own headers are compared too." };
        var model = new Option<string?>("--model") { Description = "Write the model of the headers as JSON, for one SPEC; with --check when there is no difference.", HelpName = "FILE" };
        Add(specifications);
        Add(check);
        Add(model);
        SetAction(result => new BindingSession(terminal, Environment.GetEnvironmentVariable("IDF_PATH"))
            .Run(result.GetValue(specifications) ?? [], result.GetValue(check), result.GetValue(model)));
    }
}
