using System;
using DeviceKit.Signatures;

namespace DeviceKit.Framebuffer.Tests.Drawing;

/// <summary>One random drawing operation around a picture of 90 x 70.</summary>
internal static class RandomShapes
{
    internal static void Draw(in Canvas canvas, Random random)
    {
        Color color = new((byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256), (byte)(random.Next(2) == 0 ? 255 : random.Next(256)));
        PixelRectangle box = new(random.Next(-20, 90), random.Next(-20, 70), random.Next(1, 70), random.Next(1, 60));
        SubpixelPoint at = Point(random);
        int radius = random.Next(1, 9000);
        switch (random.Next(12))
        {
            case 0:
                canvas.FillRectangle(box, color);
                break;
            case 1:
                canvas.DrawRectangle(box, color, random.Next(1, 5));
                break;
            case 2:
                canvas.FillRoundedRectangle(box, random.Next(0, 20), color, Colors.Black);
                break;
            case 3:
                canvas.DrawRoundedRectangle(box, random.Next(0, 20), color, random.Next(1, 6));
                break;
            case 4:
                canvas.FillEllipse(at, radius, random.Next(1, 9000), color);
                break;
            case 5:
                canvas.DrawCircle(at, radius, color, random.Next(1, 2000));
                break;
            case 6:
                canvas.DrawLine(at, Point(random), color, random.Next(1, 2000), (LineCap)random.Next(3));
                break;
            case 7:
                canvas.FillPolygon([at, Point(random), Point(random), Point(random), Point(random)], color, (FillRule)random.Next(2));
                break;
            case 8:
                canvas.DrawPolyline([at, Point(random), Point(random)], color, random.Next(1, 2000));
                break;
            case 9:
                canvas.FillPie(at, radius, random.Next(-400, 400), random.Next(-400, 400), color);
                break;
            case 10:
                canvas.DrawText("Äpfel 123\ngjq", box.X, box.Y, new TextStyle(random.Next(2) == 0 ? Fonts.Small : Fonts.Medium, color));
                break;
            default:
                canvas.DrawIcon(WeatherIcons.Get((WeatherSymbol)random.Next(9), 32), box.X, box.Y);
                break;
        }
    }

    private static SubpixelPoint Point(Random random) => new(random.Next(-40, 130) * 200, random.Next(-40, 110) * 200);
}
