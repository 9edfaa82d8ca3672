<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="LayerConfiguration|Symbology|Labeling|Fields|Forms|MapTips|AttributeTable" version="3.40.6-Bratislava">
<flags>
<Identifiable>1</Identifiable>
<Removable>1</Removable>
<Searchable>1</Searchable>
<Private>0</Private>
</flags>
<renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
<rules key="{bf428e1d-f221-55de-a77f-a61755a4d727}">
<rule filter="&quot;role&quot; = 'core'" key="{996ad860-2a9a-504f-8861-aeafd0b2ae29}" label="rdzeń" symbol="0" />
<rule filter="&quot;role&quot; = 'commuting'" key="{59e06cf8-f390-5093-af2e-3685be593a25}" label="strefa dojazdów" symbol="1" />
<rule filter="&quot;role&quot; = 'outside'" key="{391ada15-580c-5baa-b16f-eeb35d9b1122}" label="poza obszarem" symbol="2" />
<rule filter="&quot;role&quot; = 'not_assessed'" key="{22fe83ae-a20f-54fc-b436-cec85c94c5e8}" label="nie oceniono" symbol="3" />
<rule filter="&quot;is_uncertain&quot;" key="{b7d55bf4-7057-5113-85c8-141871bf7635}" label="wynik niepewny (ukryte przepływy)" symbol="4" />
</rules>
<symbols>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="0" type="fill">
<layer class="SimpleFill" enabled="1" id="{1883fdfb-249b-58f5-b445-87dff6eabc06}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="23,74,124,255,rgb:0.09019607843137255,0.29019607843137257,0.48627450980392156,1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="23,74,124,255,rgb:0.09019607843137255,0.29019607843137257,0.48627450980392156,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="SimpleLine" enabled="1" id="{d6ed313e-533a-55a6-aa06-4c00bc132812}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="74,74,74,255,rgb:0.29019607843137257,0.29019607843137257,0.29019607843137257,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="1" type="fill">
<layer class="SimpleFill" enabled="1" id="{9090025d-5d06-58f1-b79a-3690407024fc}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="141,185,221,255,rgb:0.55294117647058827,0.72549019607843135,0.8666666666666667,1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="141,185,221,255,rgb:0.55294117647058827,0.72549019607843135,0.8666666666666667,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="SimpleLine" enabled="1" id="{751af8b4-32a7-55bc-9fad-8bfbcbbf4237}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="74,74,74,255,rgb:0.29019607843137257,0.29019607843137257,0.29019607843137257,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="2" type="fill">
<layer class="SimpleFill" enabled="1" id="{305f5e8d-e48d-5c3a-8ce3-446622dd8a8a}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="244,244,242,255,rgb:0.95686274509803926,0.95686274509803926,0.94901960784313721,1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="244,244,242,255,rgb:0.95686274509803926,0.95686274509803926,0.94901960784313721,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="SimpleLine" enabled="1" id="{a4c08562-50fa-5599-939c-eb6f2a83a362}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="74,74,74,255,rgb:0.29019607843137257,0.29019607843137257,0.29019607843137257,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="3" type="fill">
<layer class="SimpleFill" enabled="1" id="{d35aeaf3-5d1d-535a-a31a-22133ddf5f3d}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="LinePatternFill" enabled="1" id="{61c97311-bb14-5679-99fc-98497a701292}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="45" />
<Option name="clip_mode" type="QString" value="during_render" />
<Option name="color" type="QString" value="" />
<Option name="coordinate_reference" type="QString" value="feature" />
<Option name="distance" type="QString" value="2.2" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@3@1" type="line">
<layer class="SimpleLine" enabled="1" id="{1bb138f7-5f19-587c-8a25-fb174eabf441}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="125,125,125,255,rgb:0.49019607843137253,0.49019607843137253,0.49019607843137253,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
</layer>
<layer class="LinePatternFill" enabled="1" id="{be6c2a5f-4160-5145-8695-c628496b208d}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="135" />
<Option name="clip_mode" type="QString" value="during_render" />
<Option name="color" type="QString" value="" />
<Option name="coordinate_reference" type="QString" value="feature" />
<Option name="distance" type="QString" value="2.2" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@3@2" type="line">
<layer class="SimpleLine" enabled="1" id="{7dbed579-ec83-5f9b-8aa3-1c40e858acfc}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="125,125,125,255,rgb:0.49019607843137253,0.49019607843137253,0.49019607843137253,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
</layer>
<layer class="SimpleLine" enabled="1" id="{bcc896de-3c61-523e-973c-052f16456e28}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="74,74,74,255,rgb:0.29019607843137257,0.29019607843137257,0.29019607843137257,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="4" type="fill">
<layer class="LinePatternFill" enabled="1" id="{77b34e74-5631-5a71-b8ce-97b9d6bab10a}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="45" />
<Option name="clip_mode" type="QString" value="during_render" />
<Option name="color" type="QString" value="" />
<Option name="coordinate_reference" type="QString" value="feature" />
<Option name="distance" type="QString" value="2.6" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@4@0" type="line">
<layer class="SimpleLine" enabled="1" id="{9d58db4d-28b7-56fc-9b12-db9a3e9d0769}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="163,78,0,255,rgb:0.63921568627450975,0.30588235294117649,0,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.55" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
</layer>
</symbol>
</symbols>
<data-defined-properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data-defined-properties>
</renderer-v2>
<selection mode="Default">
<selectionColor invalid="1" />
</selection>
<labeling type="rule-based">
<rules key="{6fea451e-90db-5366-bbde-9a65b83f8f64}">
<rule description="1:6000000" filter="coalesce(to_string(&quot;role&quot;), '') = 'core'" key="{0df2c324-4b3b-5e4b-8574-770c7c601dc4}">
<settings calloutType="simple">
<text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="coalesce(to_string(&quot;unit_name&quot;), '')" fontFamily="DejaVu Sans" fontItalic="0" fontKerning="1" fontLetterSpacing="0" fontSize="7.5" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="75" fontWordSpacing="0" forcedBold="0" forcedItalic="0" isExpression="1" legendString="Aa" multilineHeight="1" multilineHeightUnit="Percentage" namedStyle="" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" tabStopDistance="6" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" tabStopDistanceUnit="Percentage" textColor="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
<families />
<text-buffer bufferBlendMode="0" bufferColor="255,255,255,225,rgb:1,1,1,0.88235294117647056" bufferDraw="1" bufferJoinStyle="128" bufferNoFill="1" bufferOpacity="1" bufferSize="0.80000000000000004" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferSizeUnits="MM" />
<text-mask maskEnabled="0" maskJoinStyle="128" maskOpacity="1" maskSize="1.5" maskSize2="1.5" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskType="0" maskedSymbolLayers="" />
<background shapeBlendMode="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeBorderWidth="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeDraw="0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeJoinStyle="64" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetUnit="MM" shapeOffsetX="0" shapeOffsetY="0" shapeOpacity="1" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiUnit="MM" shapeRadiiX="0" shapeRadiiY="0" shapeRotation="0" shapeRotationType="0" shapeSVGFile="" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeType="0" shapeSizeUnit="MM" shapeSizeX="0" shapeSizeY="0" shapeType="0">
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="fillSymbol" type="fill">
<layer class="SimpleFill" enabled="1" id="" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
</symbol>
</background>
<shadow shadowBlendMode="6" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowDraw="0" shadowOffsetAngle="135" shadowOffsetDist="1" shadowOffsetGlobal="1" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetUnit="MM" shadowOpacity="0.69999999999999996" shadowRadius="1.5" shadowRadiusAlphaOnly="0" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadiusUnit="MM" shadowScale="100" shadowUnder="0" />
<dd_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</dd_properties>
<substitutions />
</text-style>
<text-format addDirectionSymbol="0" autoWrapLength="20" decimals="3" formatNumbers="0" leftDirectionSymbol="&lt;" multilineAlign="1" placeDirectionSymbol="0" plussign="0" reverseDirectionSymbol="0" rightDirectionSymbol="&gt;" useMaxLineLengthForAutoWrap="1" wrapChar="" />
<placement allowDegraded="0" centroidInside="0" centroidWhole="0" dist="0.59999999999999998" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorTextPoint="FollowPlacement" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" maximumDistance="0" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" maximumDistanceUnit="MM" offsetType="1" offsetUnits="MM" overlapHandling="PreventOverlap" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="4" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" prioritization="PreferCloser" priority="10" quadOffset="4" repeatDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="0" />
<rendering drawLabels="1" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="0" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="1" obstacleFactor="1" obstacleType="1" scaleMax="6000000" scaleMin="0" scaleVisibility="1" unplacedVisibility="0" upsidedownLabels="0" zIndex="0" />
<dd_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</dd_properties>
</settings>
</rule>
<rule description="1:1500000" filter="NOT coalesce(coalesce(to_string(&quot;role&quot;), '') = 'core', false)" key="{05596e20-ebb9-571a-9f7c-250cbacfb499}">
<settings calloutType="simple">
<text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="coalesce(to_string(&quot;unit_name&quot;), '')" fontFamily="DejaVu Sans" fontItalic="0" fontKerning="1" fontLetterSpacing="0" fontSize="7.5" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="75" fontWordSpacing="0" forcedBold="0" forcedItalic="0" isExpression="1" legendString="Aa" multilineHeight="1" multilineHeightUnit="Percentage" namedStyle="" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" tabStopDistance="6" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" tabStopDistanceUnit="Percentage" textColor="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
<families />
<text-buffer bufferBlendMode="0" bufferColor="255,255,255,225,rgb:1,1,1,0.88235294117647056" bufferDraw="1" bufferJoinStyle="128" bufferNoFill="1" bufferOpacity="1" bufferSize="0.80000000000000004" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferSizeUnits="MM" />
<text-mask maskEnabled="0" maskJoinStyle="128" maskOpacity="1" maskSize="1.5" maskSize2="1.5" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskType="0" maskedSymbolLayers="" />
<background shapeBlendMode="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeBorderWidth="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeDraw="0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeJoinStyle="64" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetUnit="MM" shapeOffsetX="0" shapeOffsetY="0" shapeOpacity="1" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiUnit="MM" shapeRadiiX="0" shapeRadiiY="0" shapeRotation="0" shapeRotationType="0" shapeSVGFile="" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeType="0" shapeSizeUnit="MM" shapeSizeX="0" shapeSizeY="0" shapeType="0">
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="fillSymbol" type="fill">
<layer class="SimpleFill" enabled="1" id="" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
</symbol>
</background>
<shadow shadowBlendMode="6" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowDraw="0" shadowOffsetAngle="135" shadowOffsetDist="1" shadowOffsetGlobal="1" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetUnit="MM" shadowOpacity="0.69999999999999996" shadowRadius="1.5" shadowRadiusAlphaOnly="0" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadiusUnit="MM" shadowScale="100" shadowUnder="0" />
<dd_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</dd_properties>
<substitutions />
</text-style>
<text-format addDirectionSymbol="0" autoWrapLength="20" decimals="3" formatNumbers="0" leftDirectionSymbol="&lt;" multilineAlign="1" placeDirectionSymbol="0" plussign="0" reverseDirectionSymbol="0" rightDirectionSymbol="&gt;" useMaxLineLengthForAutoWrap="1" wrapChar="" />
<placement allowDegraded="0" centroidInside="0" centroidWhole="0" dist="0.59999999999999998" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorTextPoint="FollowPlacement" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" maximumDistance="0" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" maximumDistanceUnit="MM" offsetType="1" offsetUnits="MM" overlapHandling="PreventOverlap" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="4" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" prioritization="PreferCloser" priority="5" quadOffset="4" repeatDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="0" />
<rendering drawLabels="1" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="0" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="1" obstacleFactor="1" obstacleType="1" scaleMax="1500000" scaleMin="0" scaleVisibility="1" unplacedVisibility="0" upsidedownLabels="0" zIndex="0" />
<dd_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</dd_properties>
</settings>
</rule>
</rules>
</labeling>
<blendMode>0</blendMode>
<featureBlendMode>0</featureBlendMode>
<fieldConfiguration>
<field configurationFlags="NoFlag" name="unit_code" />
<field configurationFlags="NoFlag" name="unit_name" />
<field configurationFlags="NoFlag" name="variant" />
<field configurationFlags="NoFlag" name="method" />
<field configurationFlags="NoFlag" name="area_id" />
<field configurationFlags="NoFlag" name="role">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="rdzeń" type="QString" value="core" />
</Option>
<Option type="Map">
<Option name="strefa dojazdów" type="QString" value="commuting" />
</Option>
<Option type="Map">
<Option name="poza obszarem" type="QString" value="outside" />
</Option>
<Option type="Map">
<Option name="nie oceniono" type="QString" value="not_assessed" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="is_uncertain" />
<field configurationFlags="NoFlag" name="reason" />
<field configurationFlags="NoFlag" name="population" />
<field configurationFlags="NoFlag" name="employed" />
<field configurationFlags="NoFlag" name="jobs" />
<field configurationFlags="NoFlag" name="area_km2" />
<field configurationFlags="NoFlag" name="definition" />
</fieldConfiguration>
<aliases>
<alias field="unit_code" index="0" name="Kod gminy" />
<alias field="unit_name" index="1" name="Gmina" />
<alias field="variant" index="2" name="Wariant" />
<alias field="method" index="3" name="Metoda" />
<alias field="area_id" index="4" name="Obszar (kody rdzenia)" />
<alias field="role" index="5" name="Rola" />
<alias field="is_uncertain" index="6" name="Wynik niepewny" />
<alias field="reason" index="7" name="Przyczyna" />
<alias field="population" index="8" name="Ludność" />
<alias field="employed" index="9" name="Pracujący mieszkańcy" />
<alias field="jobs" index="10" name="Miejsca pracy" />
<alias field="area_km2" index="11" name="Powierzchnia [km²]" />
<alias field="definition" index="12" name="Definicja wariantu (JSON)" />
</aliases>
<splitPolicies>
<policy field="unit_code" policy="Duplicate" />
<policy field="unit_name" policy="Duplicate" />
<policy field="variant" policy="Duplicate" />
<policy field="method" policy="Duplicate" />
<policy field="area_id" policy="Duplicate" />
<policy field="role" policy="Duplicate" />
<policy field="is_uncertain" policy="Duplicate" />
<policy field="reason" policy="Duplicate" />
<policy field="population" policy="Duplicate" />
<policy field="employed" policy="Duplicate" />
<policy field="jobs" policy="Duplicate" />
<policy field="area_km2" policy="Duplicate" />
<policy field="definition" policy="Duplicate" />
</splitPolicies>
<duplicatePolicies>
<policy field="unit_code" policy="Duplicate" />
<policy field="unit_name" policy="Duplicate" />
<policy field="variant" policy="Duplicate" />
<policy field="method" policy="Duplicate" />
<policy field="area_id" policy="Duplicate" />
<policy field="role" policy="Duplicate" />
<policy field="is_uncertain" policy="Duplicate" />
<policy field="reason" policy="Duplicate" />
<policy field="population" policy="Duplicate" />
<policy field="employed" policy="Duplicate" />
<policy field="jobs" policy="Duplicate" />
<policy field="area_km2" policy="Duplicate" />
<policy field="definition" policy="Duplicate" />
</duplicatePolicies>
<defaults>
<default applyOnUpdate="0" expression="" field="unit_code" />
<default applyOnUpdate="0" expression="" field="unit_name" />
<default applyOnUpdate="0" expression="" field="variant" />
<default applyOnUpdate="0" expression="" field="method" />
<default applyOnUpdate="0" expression="" field="area_id" />
<default applyOnUpdate="0" expression="" field="role" />
<default applyOnUpdate="0" expression="" field="is_uncertain" />
<default applyOnUpdate="0" expression="" field="reason" />
<default applyOnUpdate="0" expression="" field="population" />
<default applyOnUpdate="0" expression="" field="employed" />
<default applyOnUpdate="0" expression="" field="jobs" />
<default applyOnUpdate="0" expression="" field="area_km2" />
<default applyOnUpdate="0" expression="" field="definition" />
</defaults>
<constraints>
<constraint constraints="0" exp_strength="0" field="unit_code" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="unit_name" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="variant" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="method" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="area_id" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="role" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="is_uncertain" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="reason" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="population" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="employed" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="jobs" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="area_km2" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="definition" notnull_strength="0" unique_strength="0" />
</constraints>
<constraintExpressions>
<constraint desc="" exp="" field="unit_code" />
<constraint desc="" exp="" field="unit_name" />
<constraint desc="" exp="" field="variant" />
<constraint desc="" exp="" field="method" />
<constraint desc="" exp="" field="area_id" />
<constraint desc="" exp="" field="role" />
<constraint desc="" exp="" field="is_uncertain" />
<constraint desc="" exp="" field="reason" />
<constraint desc="" exp="" field="population" />
<constraint desc="" exp="" field="employed" />
<constraint desc="" exp="" field="jobs" />
<constraint desc="" exp="" field="area_km2" />
<constraint desc="" exp="" field="definition" />
</constraintExpressions>
<expressionfields />
<attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
<columns>
<column hidden="0" name="unit_name" type="field" width="-1" />
<column hidden="0" name="role" type="field" width="-1" />
<column hidden="0" name="is_uncertain" type="field" width="-1" />
<column hidden="0" name="reason" type="field" width="-1" />
<column hidden="0" name="unit_code" type="field" width="-1" />
<column hidden="0" name="variant" type="field" width="-1" />
<column hidden="0" name="method" type="field" width="-1" />
<column hidden="0" name="area_id" type="field" width="-1" />
<column hidden="0" name="population" type="field" width="-1" />
<column hidden="0" name="employed" type="field" width="-1" />
<column hidden="0" name="jobs" type="field" width="-1" />
<column hidden="0" name="area_km2" type="field" width="-1" />
<column hidden="1" name="definition" type="field" width="-1" />
</columns>
</attributetableconfig>
<conditionalstyles>
<rowstyles />
<fieldstyles />
</conditionalstyles>
<storedexpressions />
<editform tolerant="1" />
<editforminit />
<editforminitcodesource>0</editforminitcodesource>
<editforminitfilepath />
<editforminitcode />
<featformsuppress>0</featformsuppress>
<editorlayout>generatedlayout</editorlayout>
<editable />
<labelOnTop />
<reuseLastValue />
<dataDefinedFieldProperties />
<widgets />
<previewExpression>coalesce(to_string("unit_name"), '') || ': ' || coalesce(map_get(map('core', 'rdzeń', 'commuting', 'strefa dojazdów', 'outside', 'poza obszarem', 'not_assessed', 'nie oceniono'), coalesce(to_string("role"), '')), coalesce(to_string("role"), ''), '')</previewExpression>
<mapTip enabled="1">&lt;table width="440" cellspacing="0" cellpadding="5" style="font-family: sans-serif; font-size: 9pt"&gt;
&lt;tr&gt;&lt;td bgcolor="#174A7C"&gt;&lt;font color="#FFFFFF"&gt;&lt;b&gt;[% replace(replace(replace(coalesce(to_string("unit_name"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') %]&lt;/b&gt; · [% coalesce(map_get(map('core', 'rdzeń', 'commuting', 'strefa dojazdów', 'outside', 'poza obszarem', 'not_assessed', 'nie oceniono'), coalesce(to_string("role"), '')), coalesce(to_string("role"), ''), '') %]&lt;/font&gt;&lt;/td&gt;&lt;/tr&gt;
&lt;/table&gt;
&lt;table width="440" cellspacing="0" cellpadding="2" style="font-family: sans-serif; font-size: 9pt"&gt;
[% if(coalesce(to_string("variant"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Wariant&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("variant"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if(coalesce(to_string("reason"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Przyczyna&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("reason"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if(coalesce(to_string("population"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Ludność&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || format_number("population", 0, 'pl') || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if(coalesce(to_string("employed"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Pracujący mieszkańcy&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || format_number("employed", 0, 'pl') || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if(coalesce(to_string("jobs"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Miejsca pracy&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || format_number("jobs", 0, 'pl') || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if(coalesce(to_string("area_km2"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Powierzchnia [km²]&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || format_number("area_km2", 1, 'pl') || '&lt;/td&gt;&lt;/tr&gt;', '') %]
&lt;/table&gt;</mapTip>
<layerGeometryType>2</layerGeometryType>
</qgis>
