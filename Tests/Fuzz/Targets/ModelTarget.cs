using System;
using System.Linq;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Model;

namespace DeviceKit.Fuzz.Targets;

/// <summary>Models of headers as JSON: what can be read is written, and read again, as the same.</summary>
public sealed class ModelTarget() : TextTarget(CheckedIn(".model.json"))
{
    public override string Name => "model";

    protected override void Parse(string text)
    {
        HeaderModel model;
        try
        {
            model = ModelJson.Read("fuzz.model.json", text);
        }
        catch (GeneratorException e)
        {
            CheckErrors(false, text, [.. e.Diagnostics.Select(d => (d.Line, d.ToString()))]);
            return;
        }

        string written = ModelJson.Write(model);
        if (written != ModelJson.Write(ModelJson.Read("fuzz.model.json", written)))
        {
            throw new InvalidOperationException("The model changes when it is written and read.");
        }
    }
}
